package io.vibhava.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaterTest {

  private final CountDownLatch latch = new CountDownLatch(1);
  private final List<String> leftOver = new ArrayList<>();

  @AfterEach
  void open() {
    latch.countDown();
  }

  @Test
  void workGoesOnBesideItsCaller() {
    var later = Later.of("work", Thread::currentThread);

    assertThat(later.join()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void workThatIsDoneNowIsDoneByItsCaller() {
    var later = Later.now(Thread::currentThread, _ -> {});

    assertThat(later.join()).isSameAs(Thread.currentThread());
  }

  @Test
  void whatTheWorkThrowsIsThrownWhereItIsJoined() {
    var refused = new Failure.Conflict("taken");
    var later = Later.now(() -> refuse(refused), _ -> {});

    assertThatThrownBy(later::join).isSameAs(refused);
    assertThatThrownBy(later::joinAnyway).isSameAs(refused);
  }

  private static String refuse(Failure failure) {
    throw failure;
  }

  @Test
  void whatAbandonedWorkBroughtIsLetGoOf() {
    var later = Later.now(() -> "reply", leftOver::add);

    later.abandon();

    assertThat(leftOver).containsExactly("reply");
  }

  @Test
  void workThatTakesTooLongIsAbandoned() {
    var later =
        Later.of(
            "work",
            () -> {
              latch.await();
              return "late";
            });

    assertThat(later.join(Duration.ofMillis(20))).isEmpty();
  }

  @Test
  void whatCannotBeTakenBackIsWaitedForThoughItsCallerIsInterrupted() {
    var later =
        Later.of(
            "work",
            () -> {
              Thread.sleep(20);
              return "kept";
            });
    Thread.currentThread().interrupt();

    var brought = later.joinAnyway();

    assertThat(brought).isEqualTo("kept");
    assertThat(Thread.interrupted()).isTrue();
  }
}
