package io.vibhava.web.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// No turn waits for a thread.
class TurnThreadsTest {

  private final CountDownLatch held = new CountDownLatch(1);
  private final LinkedBlockingQueue<Boolean> areVirtual = new LinkedBlockingQueue<>();

  private void hold() {
    areVirtual.add(Thread.currentThread().isVirtual());
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theFirstHaveThreadsOfTheSystemAndThoseBeyondAreVirtual() throws Exception {
    var threads = TurnThreads.upTo(2);

    for (var isVirtual : new boolean[] {false, false, true, true}) {
      threads.execute(this::hold);
      assertThat(areVirtual.poll(10, TimeUnit.SECONDS)).isEqualTo(isVirtual);
    }
    held.countDown();
  }

  @Test
  void whereTheSystemGivesNoMoreThreadsTheyAreVirtual() throws Exception {
    var threads =
        TurnThreads.upTo(
            2,
            _ -> {
              throw new OutOfMemoryError("unable to create native thread");
            });

    threads.execute(this::hold);

    assertThat(areVirtual.poll(10, TimeUnit.SECONDS)).isTrue();
    held.countDown();
  }

  @Test
  void soManyAreThreadsOfTheSystem() {
    assertThat(TurnThreads.OF_THE_SYSTEM_MAX).isEqualTo(1000);
  }
}
