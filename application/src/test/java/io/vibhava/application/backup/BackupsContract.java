package io.vibhava.application.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.backup.TakeBackup.Taken;
import io.vibhava.application.backup.TakeBackup.Wish;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.domain.backup.Rotation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What holds for every adapter of [Backups].
public abstract class BackupsContract {

  protected final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));

  /// The backups of one of several data folders; the first time it is empty.
  protected abstract Backups of(String folder);

  /// Keeps something more in `folder`.
  protected abstract void say(String folder, String text);

  /// All that was said in `folder`, in order.
  protected abstract List<String> said(String folder);

  /// Where a backup may lie.
  protected abstract Path file(String name);

  /// Alters what lies there.
  protected abstract void damage(Path file);

  @Test
  void whatIsRestoredIsWhatWasKeptThen() {
    say("one", "First.");
    take(file("a.backup"));
    say("one", "Second.");

    var restored = safe("two").restore().restore(file("a.backup"), Unlocking.USUAL);

    assertThat(said("two")).containsExactly("First.");
    assertThat(restored.created()).isEqualTo(clock.instant());
    assertThat(of("one").last()).contains(clock.instant());
  }

  @Test
  void anEmptyFolderIsNotBackedUpAndAFullOneNotRestoredInto() {
    assertThatThrownBy(() -> take(file("a.backup"))).isInstanceOf(Failure.NotFound.class);
    say("one", "First.");
    take(file("a.backup"));

    assertThatThrownBy(() -> safe("one").restore().restore(file("a.backup"), Unlocking.USUAL))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(said("one")).containsExactly("First.");
  }

  @Test
  void aNameIsGivenOnceUnlessTheOlderOneIsSetAside() {
    say("one", "First.");
    var first = take(file("a.backup")).backup();
    clock.advance(Duration.ofMinutes(1));
    assertThatThrownBy(() -> take(file("a.backup"))).isInstanceOf(Failure.Conflict.class);

    var second = takeKeeping(file("a.backup"), 2);

    var aside = file("a-20261123T100000000Z.backup");
    assertThat(second.setAside()).contains(aside);
    assertThat(safe("one").verify().verify(aside, Unlocking.USUAL).id()).isEqualTo(first.id());
    assertThat(of("one").series(file("a.backup")))
        .extracting(Backup::id)
        .containsExactlyInAnyOrder(first.id(), second.backup().id());
  }

  @Test
  void theNewestOfASeriesAreKept() {
    say("one", "First.");
    for (var number = 1; number <= 4; number++) {
      clock.advance(Duration.ofMinutes(1));
      takeKeeping(file("a-" + number + ".backup"), 2);
    }

    assertThat(of("one").series(file("a-1.backup")))
        .extracting(Backup::name)
        .containsExactlyInAnyOrder("a-3.backup", "a-4.backup");
  }

  @Test
  void anotherFoldersBackupsAreNeverTouched() {
    say("one", "First.");
    say("two", "Other.");
    safe("two").take().take(new Wish(file("a-1.backup"), Optional.empty(), Optional.empty()));
    clock.advance(Duration.ofMinutes(1));
    takeKeeping(file("a-2.backup"), 1);

    assertThat(safe("two").verify().verify(file("a-1.backup"), Unlocking.USUAL)).isNotNull();
    assertThatThrownBy(() -> takeKeeping(file("a-1.backup"), 1))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void withoutItsKeysABackupDoesNotOpen() {
    say("one", "First.");
    take(file("a-1.backup"));
    clock.advance(Rotation.KEYS_KEPT.plusDays(1));
    takeKeeping(file("a-2.backup"), 2);

    assertThat(of("one").series(file("a-1.backup"))).hasSize(2);
    assertThatThrownBy(() -> safe("two").restore().restore(file("a-1.backup"), Unlocking.USUAL))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(said("two")).isEmpty();
  }

  @Test
  void whatWasAlteredIsRefused() {
    say("one", "First.");
    take(file("a.backup"));
    damage(file("a.backup"));

    assertThatThrownBy(() -> safe("one").verify().verify(file("a.backup"), Unlocking.USUAL))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("a.backup");
    assertThatThrownBy(() -> safe("two").restore().restore(file("a.backup"), Unlocking.USUAL))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(said("two")).isEmpty();
  }

  private Taken take(Path file) {
    return safe("one").take().take(new Wish(file, Optional.empty(), Optional.empty()));
  }

  private Taken takeKeeping(Path file, int backupsMax) {
    var rotation = new Rotation(backupsMax, Rotation.KEYS_KEPT);
    return safe("one").take().take(new Wish(file, Optional.of(rotation), Optional.empty()));
  }

  private Safekeeping safe(String folder) {
    return Safekeeping.of(of(folder));
  }
}
