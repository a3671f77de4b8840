package io.vibhava.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RotationProperties {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Property
  void asManyAsWishedStayTheNewOneAmongThemAndNoneThatStaysIsOlderThanOneThatGoes(
      @ForAll @Size(max = 20) List<@IntRange(min = -10, max = 90) Integer> daysAgo,
      @ForAll @IntRange(min = 1, max = 25) int backupsMax) {
    var newest = backup(0);
    var series = new ArrayList<>(daysAgo.stream().map(RotationProperties::backup).toList());
    series.add(newest);

    var givenUp = new Rotation(backupsMax, Rotation.KEYS_KEPT).of(newest, series);

    var stay = new ArrayList<>(series);
    stay.removeAll(givenUp.backups());
    assertThat(stay).hasSize(Math.min(backupsMax, series.size())).contains(newest);
    stay.remove(newest);
    for (var gone : givenUp.backups()) {
      assertThat(stay).noneMatch(kept -> kept.created().isBefore(gone.created()));
    }
    assertThat(stay).containsAll(givenUp.keys());
    assertThat(stay)
        .filteredOn(kept -> !givenUp.keys().contains(kept))
        .noneMatch(kept -> kept.created().isBefore(NOW.minus(Duration.ofDays(30))));
  }

  @Example
  void keepingNoneIsRefused() {
    assertThatThrownBy(() -> new Rotation(0, Rotation.KEYS_KEPT))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("at least 1");
  }

  private static Backup backup(int daysAgo) {
    return new Backup("a", UUID.randomUUID(), NOW.minus(Duration.ofDays(daysAgo)), 1, "test", true);
  }
}
