package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SqliteSettingsTest {

  @Test
  void theUsualLimitsAreThese() {
    assertThat(SqliteSettings.usual())
        .isEqualTo(
            new SqliteSettings(
                4, 256, Duration.ofSeconds(5), 10_000, 1_000, 10_000, 64L << 20, 256L << 20));
  }

  @Test
  void oneLimitIsChangedByItself() {
    var usual = SqliteSettings.usual();

    assertThat(usual.withBusyTimeout(Duration.ofMillis(1)).withBusyTimeout(usual.busyTimeout()))
        .isEqualTo(usual);
    assertThat(usual.withGroupedWritesMax(1).groupedWritesMax()).isEqualTo(1);
    assertThat(usual.withGroupedWritesMax(1).withGroupedWritesMax(256)).isEqualTo(usual);
    assertThat(usual.withIndexBytesMax(7).indexBytesMax()).isEqualTo(7);
    assertThat(usual.withIndexBytesMax(7).withIndexBytesMax(256L << 20)).isEqualTo(usual);
  }
}
