package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.backup.Safekeeping;
import io.vibhava.application.backup.TakeBackup.Wish;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.domain.conversation.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Backups that are taken while people talk. A backup's moment lies between its beginning and its
/// end: what was acknowledged before its beginning is in it, whatever is in it was begun before its
/// end, and nothing in it is half there.
class BackupUnderWritingTest {

  private static final int BACKUPS = 100;
  private static final int WRITERS = 2;
  private static final long PAUSE_MILLIS = 150;
  private static final int LINES = 100;
  private static final int TURNS_OF_A_TALK = 3;

  @TempDir private Path temporary;
  private final List<String> heard = new ArrayList<>();
  private volatile boolean isOver;

  @Test
  @Timeout(900)
  void eachOfAHundredIsWholeAndHoldsAllThatWasAcknowledgedBefore() {
    var folder = temporary.resolve("data");
    try (var one = SqliteStores.open(folder);
        var other = SqliteStores.open(folder);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var owner = one.vault().open(Chatter.PERSON);
      var avatar = Chatter.made(one, owner);
      threads.execute(() -> talk(new Chatter(one, owner, avatar, this::hear)));
      threads.execute(
          () -> talk(new Chatter(other, other.vault().open(Chatter.PERSON), avatar, this::hear)));
      try {
        takeAndRestoreEach(folder);
      } finally {
        isOver = true;
      }
    }
    assertThat(heard).hasSizeGreaterThan(BACKUPS).noneMatch(line -> line.startsWith("failed"));
  }

  @Test
  @Timeout(120)
  void anotherProcessMayWriteMeanwhile() {
    var folder = temporary.resolve("data");
    try (var other = OtherProcess.running(Chatter.class, folder, WRITERS, "FULL")) {
      other.awaitLine("ready");
      for (var number = 0; number < 3; number++) {
        for (var line = 0; line < LINES; line++) {
          hear(other.line().orElseThrow());
        }
        takeAndRestore(folder, temporary.resolve("backup-" + number));
      }
    }
  }

  private void takeAndRestoreEach(Path folder) {
    for (var number = 0; number < BACKUPS; number++) {
      takeAndRestore(folder, temporary.resolve("backup-" + number));
    }
  }

  private void talk(Chatter chatter) {
    while (!isOver) {
      chatter.talk(TURNS_OF_A_TALK);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
  }

  private synchronized void hear(String line) {
    heard.add(line);
  }

  private synchronized List<String> heardSoFar() {
    return List.copyOf(heard);
  }

  private void takeAndRestore(Path folder, Path file) {
    var before = new Ledger();
    before.add(heardSoFar());
    backups(folder).take().take(new Wish(file, Optional.empty(), Optional.empty()));
    var end = Instant.now();

    var restored = temporary.resolve("restored " + file.getFileName());
    backups(restored).restore().restore(file, Unlocking.USUAL);

    assertThat(before.lost(restored)).isZero();
    Ledger.assertWhole(restored);
    assertThat(times(restored)).allMatch(time -> !time.isAfter(end));
    remove(restored);
  }

  private static List<Instant> times(Path folder) {
    try (var store = SqliteStores.open(folder)) {
      var owner = store.vault().open(Chatter.PERSON);
      return store.conversations().list(owner).stream()
          .flatMap(talk -> store.conversations().messages(owner, talk.id()).stream())
          .map(Message::at)
          .toList();
    }
  }

  private static Safekeeping backups(Path folder) {
    return Safekeeping.of(
        SqliteStore.backups(
            folder, SqliteSettings.usual(), InstantSource.system(), UUID::randomUUID, "test"));
  }

  private static void remove(Path folder) {
    Folders.all(folder).forEach(file -> assertThat(file.toFile().delete()).isTrue());
    assertThat(Files.exists(folder)).isTrue();
  }
}
