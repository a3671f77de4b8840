package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.turn.scripted.ScriptedBrain;
import io.vibhava.application.usage.CallEnd;
import io.vibhava.application.usage.CallWatch;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.usage.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A model that is watched does what it does else, and each call is told of once.
class WatchedBrainTest extends BrainContract {

  private final List<CallEnd> ends = new ArrayList<>();
  private final FixedBrain fixed = new FixedBrain();

  @Override
  protected Brain brain() {
    return new WatchedBrain(new ScriptedBrain(text -> text.length() / 4 + 1), () -> CallWatch.NONE);
  }

  private Speech watched() {
    var watch =
        new CallWatch() {
          @Override
          public void ended(Purpose purpose, CallEnd how, Duration took) {
            ends.add(how);
          }
        };
    return new WatchedBrain(fixed, () -> watch).speak(prompt("Hello."), Voice.usual());
  }

  private static void hear(Speech speech) {
    while (speech.next().isPresent()) {
      // The next piece.
    }
  }

  @Test
  void anAnswerIsToldOfOnce() {
    try (var speech = watched()) {
      hear(speech);
      hear(speech);
    }

    assertThat(ends).containsExactly(CallEnd.OK);
  }

  @Test
  void whatBreaksOffIsToldByItsKind() {
    fixed.breakOff(new Failure.LimitReached("too many"), "Hel");
    try (var speech = watched()) {
      assertThatThrownBy(() -> hear(speech)).isInstanceOf(Failure.LimitReached.class);
    }

    assertThat(ends).containsExactly(CallEnd.LIMIT);
  }

  @Test
  void whoeverLeavesStopsIt() {
    fixed.reply("Hel", "lo.");
    try (var speech = watched()) {
      assertThat(speech.next()).contains("Hel");
    }

    assertThat(ends).containsExactly(CallEnd.STOPPED);
  }
}
