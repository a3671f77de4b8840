package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.console.Utf8;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.Recollection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() {
    var question = Utf8.argument("search", String.join(" ", words));
    try (var open = desk.open()) {
      for (var holder : Scopes.avatars(open, Optional.ofNullable(avatar))) {
        var found = open.engine().searchMemories().search(Scopes.of(open, holder), question);
        print(open, holder, found.memories());
      }
    }
    return Exit.OK;
  }

  private void print(Open open, Avatar holder, List<Recollection> found) {
    if (json) {
      found.forEach(it -> desk.console().json(MemoryJson.of(it, holder.name())));
      return;
    }
    var length = ShortIds.lengthFor(found.stream().map(it -> it.memory().id()).toList());
    var line = new MemoryLine(open.zone(), length, desk.settings().excerptCharsMax());
    found.forEach(it ->
        desk.console()
            .line(
                String.format(
                    Locale.ROOT,
                    "%.3f  %s (%s)",
                    it.score(),
                    line.of(it.memory(), holder.name()),
                    it.why())));
  }
}
