package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what is remembered.
@Command(name = "list", description = "List what is remembered of you, the newest first.")
final class ListMemoriesCommand implements Callable<Integer> {

  private final Desk desk;

  ListMemoriesCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Mixin private Filters filters = new Filters();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var wanted = filters.wanted(open);
      var all =
          Held.all(open, Optional.ofNullable(avatar)).stream()
              .filter(it -> wanted.fits(it.memory(), open.now()))
              .filter(it -> wanted.past() || !SmallTalk.isIn(it.memory()))
              .toList();
      print(open, all);
    }
    return Exit.OK;
  }

  private void print(Open open, List<Held> shown) {
    if (json) {
      shown.forEach(it -> desk.console().json(MemoryJson.of(it.memory(), it.avatar().name())));
      return;
    }
    if (shown.isEmpty()) {
      desk.console().note("nothing is remembered yet");
    }
    var length = ShortIds.lengthFor(shown.stream().map(it -> it.memory().id()).toList());
    var line = new MemoryLine(open.zone(), length, desk.settings().excerptCharsMax());
    shown.forEach(it -> desk.console().line(line.of(it.memory(), it.avatar().name())));
  }
}
