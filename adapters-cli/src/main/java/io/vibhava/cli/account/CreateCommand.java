package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Lines;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Role;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes an account that somebody can log in to.
@Command(
    name = "create",
    description = "Make an account that a person logs in to over HTTP.",
    footer = "A password is never an argument: anybody on the machine can read those.")
@SuppressWarnings("UnusedVariable") // Picocli uses what it annotates.
final class CreateCommand implements Callable<Integer> {

  private static final int PASSWORD_BYTES_MAX = 4_096;

  private final Desk desk;

  CreateCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "What the person logs in as.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "user",
      description = "One of user, moderator, admin, service; user unless told.")
  private String role = "";

  @Option(
      names = "--password-stdin",
      required = true,
      description = "Read the password, one line, from standard input.")
  private boolean password;

  @Override
  public Integer call() {
    var wanted = AccountName.parse(name);
    var as = Role.parse(role);
    var typed = typed();
    try (var open = desk.open()) {
      var owner = open.engine().accounts().create().create(wanted, as, typed);
      desk.console().note("account %s is made, role %s".formatted(wanted, as.label()));
      desk.console().line(owner.id().toString());
    }
    return Exit.OK;
  }

  private Password typed() {
    var line =
        new Lines(desk.console().in(), PASSWORD_BYTES_MAX)
            .next()
            .orElseThrow(() ->
                new Failure.Invalid(
                    "password: a line on standard input is expected, nothing came; pipe it in"));
    line.problem()
        .ifPresent(problem -> {
          throw problem;
        });
    return Password.of(line.text());
  }
}
