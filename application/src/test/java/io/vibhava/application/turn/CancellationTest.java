package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancellationTest {

  private final AtomicInteger ended = new AtomicInteger();
  private final Cancellation cancellation = new Cancellation();

  @Test
  void whatGoesOnIsEndedOnce() {
    cancellation.onCancel(ended::incrementAndGet);

    cancellation.cancel();
    cancellation.cancel();

    assertThat(ended).hasValue(1);
  }

  @Test
  void whatBeginsBehindItIsEndedAtOnce() {
    cancellation.cancel();

    cancellation.onCancel(ended::incrementAndGet);

    assertThat(ended).hasValue(1);
  }

  @Test
  void whatIsOverIsEndedNoMore() {
    cancellation.onCancel(ended::incrementAndGet);
    cancellation.over();

    cancellation.cancel();

    assertThat(ended).hasValue(0);
    assertThat(cancellation.isCancelled()).isTrue();
  }
}
