package io.vibhava.cli.memory;

import io.vibhava.application.memory.ImportMemories.Brought;
import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Lines;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Belief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings in memories from a file.
@Command(
    name = "import",
    description =
        "Bring in memories from a file of JSON Lines, as memory export writes them: all, or none.",
    footer = {
      "",
      "Each line: {\"kind\":\"fact\",\"about\":\"me|avatar|other\",\"name\":…,\"text\":…} or",
      "{\"kind\":\"preference\",\"stance\":\"likes|dislikes|wishes\",\"topic\":…}; the rest may be left out.",
      "What is held already is not kept twice; memory undo takes an import back."
    })
final class ImportMemoriesCommand implements Callable<Integer> {

  private final Desk desk;

  ImportMemoriesCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "FILE|-", description = "The file; - takes standard input.")
  private String file = "";

  @Mixin private final Whose whose = new Whose();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  /// What came of an import, as JSON.
  record ImportedJson(int kept, int merged) {}

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var scope = whose.scopeToFill(open);
      var bringing = open.engine().importMemories();
      print(bringing.bring(scope, read(new BeliefLines(open.now()), bringing.most())));
    }
    return Exit.OK;
  }

  private SortedMap<Integer, Belief> read(BeliefLines lines, int most) {
    try (var in = file.equals("-") ? desk.console().in() : Files.newInputStream(Path.of(file))) {
      return read(new Lines(in, desk.settings().broughtLineBytesMax()), lines, most);
    } catch (NoSuchFileException e) {
      throw new Failure.NotFound("file %s: there is none".formatted(file));
    } catch (IOException e) {
      throw new Failure.Unavailable("file %s: it can't be read (%s)".formatted(file, e), e);
    }
  }

  /// The file is read no further than the limit on memories reaches.
  private SortedMap<Integer, Belief> read(Lines in, BeliefLines lines, int most) {
    var beliefs = new TreeMap<Integer, Belief>();
    for (var line = in.next(); line.isPresent() && beliefs.size() <= most; line = in.next()) {
      line.get()
          .problem()
          .ifPresent(problem -> {
            throw problem;
          });
      if (!line.get().text().isBlank()) {
        var number = line.get().number();
        beliefs.put(number, lines.belief(number, line.get().text()));
      }
    }
    return beliefs;
  }

  private void print(Brought brought) {
    if (json) {
      desk.console().json(new ImportedJson(brought.kept(), brought.merged()));
    } else {
      desk.console()
          .line("imported: %d; held already: %d".formatted(brought.kept(), brought.merged()));
    }
  }
}
