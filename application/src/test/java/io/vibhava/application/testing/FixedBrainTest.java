package io.vibhava.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.BrainContract;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FixedBrainTest extends BrainContract {

  private static final Failure ASLEEP = new Failure.Unavailable("model: it is asleep");

  private final FixedBrain fixed = new FixedBrain();

  @Override
  protected Brain brain() {
    return new FixedBrain().reply("Good ", "morning.").reply("Good ", "evening.");
  }

  @Test
  void gives_its_replies_in_order_and_then_has_none() {
    fixed.reply("one").reply("two ", "pieces");

    assertThat(said("a")).isEqualTo("one");
    assertThat(said("b")).isEqualTo("two pieces");
    assertThat(said("c")).isEqualTo("…");
  }

  @Test
  void keeps_what_it_was_asked_with() {
    said("first");
    said("second");

    assertThat(fixed.prompts())
        .extracting(it -> it.said().text())
        .containsExactly("first", "second");
  }

  @Test
  void fails_before_its_first_word_or_behind_it() {
    fixed.breakOff(ASLEEP).breakOff(ASLEEP, "Well");

    assertThatThrownBy(() -> said("a")).isSameAs(ASLEEP);
    try (var speech = fixed.speak(prompt("b"), Voice.usual())) {
      assertThat(speech.next()).contains("Well");
      assertThatThrownBy(speech::next).isSameAs(ASLEEP);
    }
  }

  @Test
  void holds_its_first_word_back_until_it_may_speak() {
    var mayStart = new CountDownLatch(1);
    fixed.holdUntil(mayStart, "Now.");
    try (var speech = fixed.speak(prompt("a"), Voice.usual())) {
      var first = CompletableFuture.supplyAsync(speech::next);
      assertThat(first).isNotDone();
      mayStart.countDown();
      assertThat(first.join()).contains("Now.");
    }
  }

  @Test
  void who_closes_it_while_it_holds_back_or_stalls_hears_nothing_more() {
    var never = new CountDownLatch(1);
    fixed.holdUntil(never, "Now.").stallBehind(never, "Now.");

    var held = fixed.speak(prompt("a"), Voice.usual());
    var stalled = fixed.speak(prompt("b"), Voice.usual());
    stalled.next();
    var rests =
        CompletableFuture.supplyAsync(held::next)
            .thenCombine(
                CompletableFuture.supplyAsync(stalled::next), (one, other) -> one.or(() -> other));
    held.close();
    stalled.close();

    assertThat(rests.join()).isEqualTo(Optional.empty());
  }

  private String said(String asked) {
    try (var speech = fixed.speak(prompt(asked), Voice.usual())) {
      return String.join("", pieces(speech));
    }
  }
}
