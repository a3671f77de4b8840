package io.vibhava.cli.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.turn.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class StopTest {

  private final List<Integer> halted = new ArrayList<>();
  private final Stop stop = new Stop(halted::add);

  @Test
  void a_signal_cuts_the_reply_short_that_is_under_way() {
    var cut =
        stop.speaking(cancellation -> {
          stop.raise(143);
          return cancellation.isCancelled();
        });

    assertThat(cut).isTrue();
    assertThat(stop.code()).hasValue(143);
  }

  @Test
  void a_reply_that_is_begun_after_the_signal_is_cut_short_at_once() {
    stop.raise(129);

    assertThat(stop.<Boolean>speaking(Cancellation::isCancelled)).isTrue();
  }

  @Test
  void cutting_short_leaves_what_comes_after_alone() {
    stop.<Void>speaking(cancellation -> {
      stop.cutShort();
      return null;
    });

    assertThat(stop.<Boolean>speaking(Cancellation::isCancelled)).isFalse();
    assertThat(stop.code()).isEmpty();
  }

  @Test
  void a_signal_ends_waiting_and_leaves_no_interrupt_behind() throws InterruptedException {
    var waiting = new CountDownLatch(1);
    var raising =
        Thread.ofVirtual()
            .start(() -> {
              await(waiting);
              stop.raise(130);
            });

    var brought =
        stop.waiting(() -> {
          waiting.countDown();
          new CountDownLatch(1).await();
          return "never";
        });

    raising.join();
    assertThat(brought).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(stop.waiting(() -> "more")).isEmpty();
  }

  @Test
  void what_was_waited_for_is_brought() {
    assertThat(stop.waiting(() -> "it")).isEqualTo(Optional.of("it"));
  }

  @Test
  void the_first_signal_gives_the_code_and_only_a_second_ctrl_c_halts() {
    stop.raise(129);
    stop.raise(143);
    stop.raise(130);
    assertThat(stop.code()).hasValue(129);
    assertThat(halted).isEmpty();

    var other = new Stop(halted::add);
    other.raise(130);
    other.raise(130);
    assertThat(halted).containsExactly(130);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
