package io.vibhava.cli.memory;

import io.vibhava.cli.Open;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Wanted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which memories are listed.
final class Filters {

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only these: episode, fact, preference or reflection.")
  private @Nullable String kind;

  @Option(
      names = "--about",
      paramLabel = "WHOM",
      description = "Only about me, avatar, or somebody by name.")
  private @Nullable String about;

  @Option(names = "--text", paramLabel = "WORDS", description = "Only those with these words.")
  private @Nullable String text;

  @Option(names = "--from", paramLabel = "DAY", description = "Only from this day on: 2026-03-01.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only up to and with this day.")
  private @Nullable String to;

  @Option(
      names = "--all",
      description = "What is no longer held true, bare questions, greetings and thanks, too.")
  private boolean all;

  Wanted wanted(Open open) {
    return new Wanted(
        Optional.ofNullable(kind),
        Optional.ofNullable(about),
        Optional.ofNullable(text),
        Optional.ofNullable(from).map(day -> start(open, "--from", day, 0)),
        Optional.ofNullable(to).map(day -> start(open, "--to", day, 1)),
        all);
  }

  static Instant start(Open open, String name, String day, int later) {
    try {
      return LocalDate.parse(day).plusDays(later).atStartOfDay(open.zone()).toInstant();
    } catch (DateTimeException e) {
      throw new Failure.Invalid("%s: a day like 2026-03-01 is expected".formatted(name));
    }
  }
}
