package io.vibhava.cli.turn;

import io.vibhava.application.learning.Tally;
import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.ReflectionQueue.Standing;
import java.time.temporal.ChronoUnit;

/// What learning did and has still to do, in words.
public final class Learning {

  private Learning() {}

  static String of(Tally tally) {
    return "the model, %s: %d batches, %d calls, %d tokens read, %d written, last at %s: %s"
        .formatted(
            tally.outcome().written(),
            tally.batches(),
            tally.calls(),
            tally.inputTokens(),
            tally.outputTokens(),
            tally.last().truncatedTo(ChronoUnit.SECONDS),
            tally.outcome().reason());
  }

  /// Such as "3 messages wait for the model (unavailable)".
  public static String of(Backlog some) {
    var why = some.why().isEmpty() ? "" : " (%s)".formatted(some.why());
    return messages(some.jobs())
        + switch (some.state()) {
          case WAITING ->
              switch (some.stage()) {
                case FIRST -> " to be learned from";
                case MODEL ->
                    " learned from by rules, to be read by the model from %s on"
                        .formatted(some.due().truncatedTo(ChronoUnit.SECONDS));
              };
          case FAILED ->
              switch (some.stage()) {
                case FIRST -> " laid aside after too many tries";
                case MODEL -> " learned from by rules alone, since the model was away too long";
              };
        }
        + why;
  }

  /// Such as "reflected on last at 2026-03-01T09:00:00Z; 12 messages learned from since".
  public static String of(Standing standing) {
    var last =
        standing
            .last()
            .map(at -> "reflected on last at %s; ".formatted(at.truncatedTo(ChronoUnit.SECONDS)))
            .orElse("not reflected on yet; ");
    var why = standing.why().isEmpty() ? "" : " (the last try: %s)".formatted(standing.why());
    return last + messages(standing.learned()) + " learned from since" + why;
  }

  private static String messages(int count) {
    return count == 1 ? "1 message" : "%d messages".formatted(count);
  }
}
