package io.vibhava.cli;

import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Fault;
import io.vibhava.cli.console.Gone;
import io.vibhava.domain.Failure;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong in a plain line, and gives it its exit code.
final class Problems implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Desk desk;
  private final Console console;

  Problems(Desk desk) {
    this.desk = desk;
    this.console = desk.console();
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    console.note(e.getMessage() + suggestions(e));
    console.note("see: %s --help".formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
    return Exit.INVALID;
  }

  private static String suggestions(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || unmatched.getSuggestions().isEmpty()) {
      return "";
    }
    return unmatched.getSuggestions().stream()
        .limit(2)
        .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return exitOf(e);
  }

  int exitOf(Throwable thrown) {
    return switch (thrown) {
      case Failure failure -> {
        console.note(failure);
        yield Exit.of(failure);
      }
      case Gone _ -> Exit.PIPE_CLOSED;
      default -> {
        console.note(fault(thrown));
        yield Exit.UNEXPECTED;
      }
    };
  }

  private String fault(Throwable thrown) {
    var folder = desk.house().data(desk.choices());
    return Fault.noted(thrown, folder, desk.settings().faultsBytesMax());
  }
}
