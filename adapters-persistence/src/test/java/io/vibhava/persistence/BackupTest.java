package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Talk;
import io.vibhava.application.backup.Backups;
import io.vibhava.application.backup.Passphrase;
import io.vibhava.application.backup.Safekeeping;
import io.vibhava.application.backup.TakeBackup.Taken;
import io.vibhava.application.backup.TakeBackup.Wish;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Rotation;
import io.vibhava.domain.conversation.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

  private static final String SECRET = "Biscuit";
  private static final int FLIPS = 1_000;

  @TempDir private Path temporary;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
  private Path folder;
  private Path file;
  private Asking said;

  @BeforeEach
  void aTalk() {
    folder = temporary.resolve("data");
    file = temporary.resolve("talk.backup");
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var talk = new Talk(store, store.vault().open("ada"));
      var mira = talk.avatar("Mira");
      said = talk.begin(mira, "My dog is called Biscuit.");
      talk.reply(said, "Biscuit is a fine name.");
      var fact =
          talk.fact(said.said().orElseThrow(), "My dog is called Biscuit.", "Has a dog, Biscuit.");
      talk.learn(said, List.of(fact), Map.of());
    }
  }

  @Test
  void whatWasKeptIsThereAgainInAnotherFolder() {
    var taken = take(file);
    var restored = restore(file);

    assertThat(texts(restored)).isEqualTo(texts(folder)).hasSize(2);
    assertThat(taken.backup().created()).isEqualTo(clock.instant());
    assertThat(taken.removed()).isEmpty();
    assertThat(backups(folder).last()).contains(clock.instant());
  }

  @Test
  void bothFilesAreTheUsersAloneAndShowNothingThatWasSaid() throws IOException {
    take(file);

    for (var written : List.of(file, keys(file))) {
      assertThat(Files.getPosixFilePermissions(written))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThat(Files.readString(written, StandardCharsets.ISO_8859_1))
          .startsWith("vibhava-backup 1 {")
          .doesNotContain(SECRET, "SQLite format 3", "CREATE TABLE");
    }
    assertThat(names(temporary)).containsExactly("data", "talk.backup", "talk.backup.keys");
    assertThat(names(folder)).noneMatch(name -> name.startsWith("backup-work"));
  }

  @Test
  void theInstanceKeyIsInNeitherFile() throws IOException {
    var secret = Files.readAllLines(folder.resolve("instance.key")).get(1);
    take(file);
    Files.move(folder.resolve("instance.key"), temporary.resolve("kept.key"));

    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
    assertThat(Files.readString(keys(file), StandardCharsets.ISO_8859_1)).doesNotContain(secret);
    assertThatThrownBy(() -> restore(file))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("talk.backup.keys")
        .hasMessageContaining("--key FILE");
    assertThat(restored()).doesNotExist();
    var key = Optional.of(temporary.resolve("kept.key"));
    safe(restored())
        .restore()
        .restore(file, new Unlocking(key, Optional.empty(), Optional.empty()));
    assertThat(texts(restored())).hasSize(2);
  }

  @Test
  void aPassphraseStandsInForTheInstanceKey() throws IOException {
    safe(folder)
        .take()
        .take(new Wish(file, Optional.empty(), Optional.of(new Passphrase("correct horse"))));
    Files.move(folder.resolve("instance.key"), temporary.resolve("lost"));

    assertThatThrownBy(() -> restoreBy("wrong horse"))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("passphrase")
        .hasMessageNotContaining("wrong horse");
    assertThat(restored()).doesNotExist();
    restoreBy("correct horse");
    assertThat(texts(restored())).hasSize(2);
  }

  @Test
  void whatIsRestoredIsForItsOwnerAlone() throws IOException {
    take(file);
    restore(file);

    for (var name : List.of("vibhava.db", "keys.db", "instance.key")) {
      assertThat(Files.getPosixFilePermissions(restored().resolve(name)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private void restoreBy(String passphrase) {
    var unlocking =
        new Unlocking(Optional.empty(), Optional.of(new Passphrase(passphrase)), Optional.empty());
    safe(restored()).restore().restore(file, unlocking);
  }

  @Test
  void ofAThousandFlippedBitsAThousandAreFound() throws IOException {
    take(file);
    var random = new Random(20261123);
    for (var flip = 0; flip < FLIPS; flip++) {
      var flipped = flip % 2 == 0 ? file : keys(file);
      assertFlipIsFound(flipped, random.nextLong(Files.size(flipped) * Byte.SIZE));
    }
    assertThat(safe(folder).verify().verify(file, Unlocking.USUAL).bytes()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"talk.backup", "talk.backup.keys"})
  void eachFlippedBitOfTheBeginningIsFound(String name) throws IOException {
    take(file);
    var flipped = temporary.resolve(name);
    var header = Files.readString(flipped, StandardCharsets.ISO_8859_1).indexOf('\n');
    for (var bit = 0L; bit < (header + 64L) * Byte.SIZE; bit++) {
      assertFlipIsFound(flipped, bit);
    }
  }

  private void assertFlipIsFound(Path flipped, long bit) throws IOException {
    var whole = Files.readAllBytes(flipped);
    var other = whole.clone();
    other[Math.toIntExact(bit / Byte.SIZE)] ^= (byte) (1 << (bit % Byte.SIZE));
    Files.write(flipped, other);
    assertThatThrownBy(() -> safe(folder).verify().verify(file, Unlocking.USUAL))
        .as("bit %d of %s", bit, flipped)
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("talk.backup");
    if (bit % 50 == 0) {
      assertThatThrownBy(() -> restore(file)).isInstanceOf(Failure.Conflict.class);
      assertThat(restored()).doesNotExist();
    }
    Files.write(flipped, whole);
  }

  @Test
  void whatIsCutShortOrLongerIsFound() throws IOException {
    take(file);
    for (var written : List.of(file, keys(file))) {
      var whole = Files.readAllBytes(written);
      for (var length : List.of(0, 1, whole.length / 2, whole.length - 1, whole.length + 1)) {
        Files.write(written, Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> safe(folder).verify().verify(file, Unlocking.USUAL))
            .as("%s with %d of %d bytes", written, length, whole.length)
            .isInstanceOf(Failure.Conflict.class)
            .hasMessageContaining(written.getFileName().toString());
      }
      Files.write(written, whole);
    }
  }

  @Test
  void theKeysOfAnotherBackupAreRefusedUnlessTheyAreNewerAndNamed() throws IOException {
    take(file);
    clock.advance(Duration.ofSeconds(1));
    var newer = temporary.resolve("newer.backup");
    take(newer);
    Files.move(keys(file), temporary.resolve("old.keys"));
    Files.copy(keys(newer), keys(file));

    assertThatThrownBy(() -> restore(file))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("the keys of another backup");
    assertThatThrownBy(() -> restoreWithKeys(newer, temporary.resolve("old.keys")))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("older");
    restoreWithKeys(file, keys(newer));
    assertThat(texts(restored())).hasSize(2);
  }

  @Test
  void missingKeysAreNamed() throws IOException {
    take(file);
    Files.delete(keys(file));

    assertThatThrownBy(() -> restore(file))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining("talk.backup.keys");
  }

  @Test
  void whatWasErasedSinceDoesNotComeBackWithNewerKeys() {
    take(file);
    try (var store = SqliteStores.open(folder)) {
      var owner = store.vault().open("ada");
      store.conversations().delete(owner, said.turn().conversation());
    }
    clock.advance(Duration.ofSeconds(1));
    var newer = temporary.resolve("newer.backup");
    take(newer);

    restoreWithKeys(file, keys(newer));

    try (var store = SqliteStores.open(restored())) {
      var owner = store.vault().open("ada");
      assertThat(store.conversations().list(owner)).isEmpty();
      assertThat(store.avatars().list(owner)).hasSize(1);
    }
    assertThat(Folders.count(restored().resolve("vibhava.db"), "SELECT count(*) FROM message"))
        .isZero();
  }

  private void restoreWithKeys(Path from, Path keys) {
    var unlocking = new Unlocking(Optional.empty(), Optional.empty(), Optional.of(keys));
    safe(restored()).restore().restore(from, unlocking);
  }

  @Test
  void onlyAnEmptyFolderIsRestoredInto() throws IOException {
    take(file);
    Files.createDirectories(restored());
    Files.writeString(restored().resolve("letter"), "Dear");

    assertThatThrownBy(() -> restore(file))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("not empty");
    assertThat(names(restored())).containsExactly("letter");
    Files.delete(restored().resolve("letter"));
    assertThat(texts(restore(file))).hasSize(2);
  }

  @Test
  void nothingIsWrittenOverAnything() throws IOException {
    Files.writeString(file, "mine");

    assertThatThrownBy(() -> take(file)).isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> takeKeeping(file, 2)).isInstanceOf(Failure.Conflict.class);
    assertThat(file).hasContent("mine");
    assertThatThrownBy(() -> take(temporary)).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> take(temporary.resolve("no/where")))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> safe(restored()).take().take(wish(temporary.resolve("a"))))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining("nothing to back up");
    assertThat(names(temporary)).containsExactly("data", "talk.backup");
  }

  @Test
  void ofASeriesTheNewestAreKeptAndNothingElseIsTouched() throws IOException {
    take(temporary.resolve("other.backup"));
    Files.writeString(temporary.resolve("talk-20261123T090000000Z.backup"), "mine");
    for (var day = 0; day < 4; day++) {
      clock.advance(Duration.ofDays(1));
      takeKeeping(file, 2);
    }

    assertThat(names(temporary))
        .containsExactly(
            "data",
            "other.backup",
            "other.backup.keys",
            "talk-20261123T090000000Z.backup",
            "talk-20261126T100000000Z.backup",
            "talk-20261126T100000000Z.backup.keys",
            "talk.backup",
            "talk.backup.keys");
    assertThat(safe(folder).verify().verify(file, Unlocking.USUAL).created())
        .isEqualTo(clock.instant());
  }

  @Test
  void whatIsRemovedIsTold() {
    take(temporary.resolve("talk-1.backup"));
    clock.advance(Duration.ofDays(1));
    var taken = takeKeeping(temporary.resolve("talk-2.backup"), 1);

    assertThat(taken.removed())
        .extracting(path -> path.getFileName().toString())
        .containsExactly("talk-1.backup", "talk-1.backup.keys");
    assertThat(names(temporary)).containsExactly("data", "talk-2.backup", "talk-2.backup.keys");
  }

  @Test
  void theKeysOfOldBackupsGoWhileTheBackupsStay() {
    take(temporary.resolve("talk-1.backup"));
    clock.advance(Duration.ofDays(31));
    var taken = takeKeeping(temporary.resolve("talk-2.backup"), 5);

    assertThat(taken.removed())
        .extracting(path -> path.getFileName().toString())
        .containsExactly("talk-1.backup.keys");
    restoreWithKeys(temporary.resolve("talk-1.backup"), temporary.resolve("talk-2.backup.keys"));
    assertThat(texts(restored())).hasSize(2);
  }

  @Test
  void whatDoesNotRestoreIsNotKeptAndNoOlderBackupGoes() {
    takeKeeping(file, 1);
    var before = Folders.files(temporary);
    Folders.sql(folder.resolve("vibhava.db"), "UPDATE message SET sealed = zeroblob(90)");
    before.keySet().removeIf(name -> name.startsWith("data"));
    clock.advance(Duration.ofDays(1));

    assertThatThrownBy(() -> takeKeeping(file, 1))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("talk.backup")
        .hasMessageContaining("older backups stay");
    var after = Folders.files(temporary);
    after.keySet().removeIf(name -> name.startsWith("data"));
    assertThat(after).isEqualTo(before);
    assertThat(backups(folder).last()).contains(clock.instant().minus(Duration.ofDays(1)));
  }

  @Test
  void whatAKilledBackupLeftIsGoneWithTheNext() throws IOException {
    Files.createDirectories(folder.resolve("backup-work-123/tried"));
    Files.writeString(folder.resolve("backup-work-123/tried/vibhava.db"), "left");
    Files.writeString(temporary.resolve(".talk.backup.vibhava-part"), "left");

    take(file);

    assertThat(names(folder)).noneMatch(name -> name.startsWith("backup-work"));
    assertThat(names(temporary)).containsExactly("data", "talk.backup", "talk.backup.keys");
  }

  private Taken take(Path to) {
    return safe(folder).take().take(wish(to));
  }

  private Taken takeKeeping(Path to, int backupsMax) {
    var rotation = new Rotation(backupsMax, Rotation.KEYS_KEPT);
    return safe(folder).take().take(new Wish(to, Optional.of(rotation), Optional.empty()));
  }

  private static Wish wish(Path to) {
    return new Wish(to, Optional.empty(), Optional.empty());
  }

  private Path restore(Path from) {
    safe(restored()).restore().restore(from, Unlocking.USUAL);
    return restored();
  }

  private Path restored() {
    return temporary.resolve("restored");
  }

  private static Path keys(Path backup) {
    return backup.resolveSibling(backup.getFileName() + ".keys");
  }

  private Safekeeping safe(Path data) {
    return Safekeeping.of(backups(data));
  }

  private Backups backups(Path data) {
    return SqliteStore.backups(data, SqliteSettings.usual(), clock, UUID::randomUUID, "test");
  }

  private List<String> texts(Path data) {
    try (var store = SqliteStores.open(data)) {
      var owner = store.vault().open("ada");
      return store.conversations().messages(owner, said.turn().conversation()).stream()
          .map(Message::text)
          .toList();
    }
  }

  private static List<String> names(Path of) {
    try (var entries = Files.list(of)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
