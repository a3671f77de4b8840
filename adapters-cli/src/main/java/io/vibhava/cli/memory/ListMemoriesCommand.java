package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import java.time.Instant;
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

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "What was believed at the end of that day, as it was believed then.")
  private @Nullable String asOf;

  @Option(
      names = "--valid-at",
      paramLabel = "DATE",
      description =
          "Only what was believed to be so on that day; of what is believed now, or as of.")
  private @Nullable String validAt;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var wanted = filters.wanted(open);
      var by = Optional.ofNullable(avatar);
      var held = isOfThen() ? believed(open, by) : Held.all(open, by);
      print(
          open,
          held.stream()
              .map(Held::masked)
              .filter(it -> isOfThen() || wanted.fits(it.memory(), open.now()))
              .filter(it -> wanted.past() || !SmallTalk.isIn(it.memory()))
              .toList());
    }
    return Exit.OK;
  }

  private boolean isOfThen() {
    return asOf != null || validAt != null;
  }

  private List<Held> believed(Open open, Optional<String> by) {
    var known =
        Optional.ofNullable(asOf).map(day -> endOf("--as-of", day, open)).orElseGet(open::now);
    return Held.believed(
        open, by, known, Optional.ofNullable(validAt).map(day -> endOf("--valid-at", day, open)));
  }

  private static Instant endOf(String option, String day, Open open) {
    return Filters.start(open, option, day, 1).minusMillis(1);
  }

  private void print(Open open, List<Held> shown) {
    if (json) {
      shown.forEach(it -> desk.console().json(MemoryJson.listed(it.memory(), it.avatar().name())));
      return;
    }
    if (shown.isEmpty()) {
      desk.console().note("nothing is remembered yet");
    }
    var length = Held.idLength(open);
    var line = new MemoryLine(open.zone(), length, desk.settings().excerptCharsMax());
    shown.forEach(it -> desk.console().line(line.of(it.memory(), it.avatar().name())));
  }
}
