package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Utf8;
import io.vibhava.domain.avatar.Holder;
import io.vibhava.domain.memory.Recollection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds memories as a turn would recall them.
@Command(
    name = "search",
    description =
        "Find memories as they would come to mind in a talk, the best of each avatar first.")
final class SearchMemoriesCommand implements Callable<Integer> {

  private final Desk desk;

  SearchMemoriesCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What is looked for.")
  private List<String> words = List.of();

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  /// A memory that was found, and who holds it.
  private record Hit(Holder holder, Recollection found) {}

  @Override
  public Integer call() {
    var question = Utf8.argument("search", String.join(" ", words));
    try (var open = desk.open()) {
      print(
          open,
          Scopes.holders(open, Optional.ofNullable(avatar)).stream()
              .flatMap(holder -> hits(open, holder, question))
              .toList());
    }
    return Exit.OK;
  }

  private static Stream<Hit> hits(Open open, Holder holder, String question) {
    return open
        .engine()
        .searchMemories()
        .search(Scopes.of(open, holder), question)
        .memories()
        .stream()
        .map(found -> new Hit(holder, found));
  }

  private void print(Open open, List<Hit> hits) {
    if (json) {
      hits.forEach(it -> desk.console().json(MemoryJson.of(it.found(), it.holder().name())));
      return;
    }
    var line = new MemoryLine(open.zone(), Held.idLength(open), desk.settings().excerptCharsMax());
    hits.forEach(it -> desk.console().line(shown(it, line)));
  }

  private static String shown(Hit hit, MemoryLine line) {
    var found = hit.found();
    return String.format(
        Locale.ROOT,
        "%.3f  %s (%s)",
        found.score(),
        line.of(found.memory(), hit.holder().name()),
        found.why());
  }
}
