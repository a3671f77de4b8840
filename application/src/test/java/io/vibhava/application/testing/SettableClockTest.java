package io.vibhava.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  private final SettableClock clock = new SettableClock(START);

  @Test
  void itStandsStillUntilItIsMoved() {
    assertThat(clock.instant()).isEqualTo(START).isEqualTo(clock.instant());
    assertThat(clock.advance(Duration.ofSeconds(5)))
        .isEqualTo(START.plusSeconds(5))
        .isEqualTo(clock.instant());
  }

  @Test
  void itCanBeSetToAnyMoment() {
    clock.set(START.minusSeconds(60));

    assertThat(clock.instant()).isEqualTo(START.minusSeconds(60));
  }

  @Test
  void itTellsWholeMilliseconds() {
    clock.set(START.plusNanos(1_999_999));

    assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
    assertThat(new SettableClock(START.plusNanos(7)).instant()).isEqualTo(START);
  }
}
