package io.vibhava.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vibhava.domain.Failure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

  private static final int WRITERS = 64;

  @TempDir private Path folder;
  private Path file;
  private Database database;

  @BeforeEach
  void aTableOfNumbers() throws Exception {
    file = Files.createFile(folder.resolve("numbers.db"));
    database = new Database(file, settings(Duration.ofSeconds(5)));
    database.change(handle -> handle.execute("CREATE TABLE number (value INTEGER PRIMARY KEY)"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static DatabaseSettings settings(Duration busyTimeout) {
    return new DatabaseSettings(2, 256, busyTimeout, Synchronous.FULL);
  }

  private static void insert(Handle handle, int value) {
    Prepared.of(handle, "INSERT INTO number VALUES (?)").number(value).update();
  }

  private List<Integer> numbers() {
    return database.read(handle ->
        handle.createQuery("SELECT value FROM number ORDER BY value").mapTo(Integer.class).list());
  }

  private long commits() {
    return database.read(
        handle -> handle.createQuery("PRAGMA data_version").mapTo(Long.class).one());
  }

  /// Has many write at once while the writer is held up, so that they wait for one commit together.
  private List<Future<Integer>> together(IntFunction<Callable<Integer>> write) throws Exception {
    var held = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> database.write(_ -> waited(held)));
      var all =
          IntStream.range(0, WRITERS)
              .mapToObj(number -> threads.submit(write.apply(number)))
              .toList();
      Thread.sleep(300);
      held.countDown();
      return all;
    }
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void writesThatWaitTogetherShareACommitAndEachGetsItsOwnResult() throws Exception {
    var before = commits();

    var results =
        together(number ->
            () ->
                database.write(handle -> {
                  insert(handle, number);
                  return number * 2;
                }));

    for (var number = 0; number < WRITERS; number++) {
      assertThat(results.get(number).get()).isEqualTo(number * 2);
    }
    assertThat(numbers()).hasSize(WRITERS);
    assertThat(commits() - before).isBetween(1L, 4L);
  }

  @Test
  void oneThatIsRefusedUndoesNothingButItself() throws Exception {
    var results =
        together(number ->
            () ->
                database.write(handle -> {
                  insert(handle, number);
                  if (number % 3 == 0) {
                    throw new Failure.Conflict("number %d: not that one".formatted(number));
                  }
                  return number;
                }));

    for (var number = 0; number < WRITERS; number++) {
      var result = results.get(number);
      if (number % 3 == 0) {
        assertThat(result.exceptionNow())
            .isInstanceOf(Failure.Conflict.class)
            .hasMessage("number %d: not that one", number);
      } else {
        assertThat(result.resultNow()).isEqualTo(number);
      }
    }
    assertThat(numbers()).hasSize(42).noneMatch(number -> number % 3 == 0);
  }

  @Test
  void oneThatBreaksAConstraintUndoesNothingButItself() throws Exception {
    var results =
        together(number ->
            () ->
                database.write(handle -> {
                  insert(handle, number / 2);
                  return number;
                }));

    assertThat(results)
        .filteredOn(result -> result.state() == Future.State.SUCCESS)
        .hasSize(WRITERS / 2);
    assertThat(results)
        .filteredOn(result -> result.state() == Future.State.FAILED)
        .allSatisfy(
            result -> assertThat(result.exceptionNow()).isInstanceOf(IllegalStateException.class));
    assertThat(numbers()).hasSize(WRITERS / 2);
  }

  @Test
  void whatAllDoIsDoneOnceWhereOneIsRefused() throws Exception {
    database.change(handle -> insert(handle, 0));

    together(number ->
        () ->
            database.write(handle -> {
              if (number == WRITERS - 1) {
                throw new Failure.Conflict("not that one");
              }
              return Prepared.of(handle, "UPDATE number SET value = value + 1").update();
            }));

    assertThat(numbers()).containsExactly(WRITERS - 1);
  }

  @Test
  void anErrorInOneWriteLeavesTheWriterWorking() {
    assertThatThrownBy(() ->
            database.write(handle -> {
              insert(handle, 1);
              throw new StackOverflowError("on purpose");
            }))
        .isInstanceOf(StackOverflowError.class);

    database.change(handle -> insert(handle, 2));

    assertThat(numbers()).containsExactly(2);
  }

  @Test
  void aWriteThatGivesUpTheWholeTransactionFailsItsGroupAndTheNextOneWorks() {
    assertThatThrownBy(() ->
            database.write(handle -> {
              insert(handle, 1);
              handle.execute("ROLLBACK");
              throw new Failure.Conflict("gone");
            }))
        .isInstanceOf(Failure.Conflict.class);

    database.change(handle -> insert(handle, 2));

    assertThat(numbers()).containsExactly(2);
  }

  @Test
  void anotherProgramThatHoldsItTooLongIsToldWithTheTimeAndTheWayOut() throws Exception {
    try (var impatient = new Database(file, settings(Duration.ofMillis(50)));
        var holder = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = holder.createStatement()) {
      impatient.read(handle -> handle.execute("SELECT 1"));
      statement.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> impatient.change(handle -> insert(handle, 1)))
          .isInstanceOf(Failure.Unavailable.class)
          .hasMessageContainingAll(file.toString(), "50 ms", "try again");
      assertThat(numbers()).as("whoever reads goes on").isEmpty();

      statement.execute("COMMIT");
      impatient.change(handle -> insert(handle, 1));
      assertThat(numbers()).containsExactly(1);
    }
  }

  @Test
  void aMomentMovesWithEachCommitThatIsAboutItsTopicAndNoOther() {
    var mine = Topic.conversation(UUID.randomUUID(), UUID.randomUUID());
    var other = Topic.avatar(mine.owner(), mine.id());
    database.moment(mine); // From now on it is looked out for others.
    database.change(handle -> note(handle, mine, 1));
    var before = database.moment(mine);

    database.change(handle -> note(handle, other, 2));
    assertThat(database.moment(mine)).isEqualTo(before);
    assertThat(database.moment(mine, other)).isNotEqualTo(before);

    database.change(handle -> note(handle, mine, 3));
    assertThat(database.moment(mine)).isNotEqualTo(before);
  }

  @Test
  void aMomentMovesWithWhateverSomebodyElseCommitsAlsoJustBeforeOurs() {
    var topic = Topic.conversation(UUID.randomUUID(), UUID.randomUUID());
    try (var other = new Database(file, settings(Duration.ofSeconds(5)))) {
      database.change(handle -> insert(handle, 1));
      var first = database.moment(topic);

      other.change(handle -> insert(handle, 2));
      var second = database.moment(topic);
      assertThat(second).isNotEqualTo(first);

      other.change(handle -> insert(handle, 3));
      database.change(handle -> insert(handle, 4));
      var third = database.moment(topic);
      assertThat(third).isNotEqualTo(second);

      database.change(handle -> insert(handle, 5));
      assertThat(database.moment(topic)).isEqualTo(third);
    }
  }

  @Test
  void whatIsReadAtAMomentIsAtLeastAsNew() throws Exception {
    var topic = Topic.conversation(UUID.randomUUID(), UUID.randomUUID());
    try (var other = new Database(file, settings(Duration.ofSeconds(20)));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
      var ours = threads.submit(() -> noted(topic, end));
      var theirs = threads.submit(() -> written(other, 1, end));
      var known = database.moment(topic);
      var held = numbers();
      while (System.nanoTime() < end) {
        var before = numbers(); // All of this was committed before the next moment.
        var now = database.moment(topic);
        held = now.equals(known) ? held : numbers();
        known = now;
        assertThat(held).containsAll(before);
      }
      ours.get();
      theirs.get();
    }
  }

  private int noted(Topic topic, long end) {
    var count = 0;
    while (System.nanoTime() < end || count == 0) {
      var value = count++;
      database.change(handle -> note(handle, topic, value));
    }
    return count;
  }

  private static void note(Handle handle, Topic topic, int value) {
    Noted.on(handle, topic);
    insert(handle, value);
  }

  @Test
  void twoThatWriteAllTheTimeBothGetOn() throws Exception {
    try (var other = new Database(file, settings(Duration.ofSeconds(20)));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
      var counts =
          IntStream.range(0, 32)
              .mapToObj(writer ->
                  threads.submit(() -> written(writer % 2 == 0 ? database : other, writer, end)))
              .toList();

      for (var count : counts) {
        assertThat(count.get()).isPositive();
      }
    }
  }

  private static int written(Database to, int writer, long end) {
    var count = 0;
    while (System.nanoTime() < end || count == 0) {
      var value = writer << 24 | count++;
      to.change(handle -> insert(handle, value));
    }
    return count;
  }

  @Test
  void whatIsErasedIsGoneFromTheFilesAtOnce() throws Exception {
    database.change(handle -> handle.execute("CREATE TABLE word (text TEXT)"));
    database.change(handle -> handle.execute("INSERT INTO word VALUES ('rhododendron')"));
    assertThat(holding("rhododendron")).isPositive();

    database.erase(handle -> handle.execute("DELETE FROM word"));

    assertThat(holding("rhododendron")).isZero();
    assertThat(Files.size(Path.of(file + "-wal"))).isZero();
  }

  @Test
  void whatSomebodyStillReadsIsGoneAsSoonAsTheyHaveDone() throws Exception {
    database.change(handle -> handle.execute("CREATE TABLE word (text TEXT)"));
    database.change(handle -> handle.execute("INSERT INTO word VALUES ('rhododendron')"));
    try (var impatient = new Database(file, settings(Duration.ofMillis(50)));
        var reader = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = reader.createStatement()) {
      statement.execute("BEGIN");
      statement.executeQuery("SELECT * FROM word").close();

      impatient.erase(handle -> handle.execute("DELETE FROM word"));
      assertThat(holding("rhododendron")).isPositive();

      statement.execute("COMMIT");
      await().untilAsserted(() -> assertThat(holding("rhododendron")).isZero());
    }
  }

  private long holding(String text) throws Exception {
    try (var files = Files.list(folder)) {
      var count = 0L;
      for (var each : files.filter(name -> !name.toString().endsWith("-shm")).toList()) {
        count +=
            new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(text)
                ? 1
                : 0;
      }
      return count;
    }
  }

  @Test
  void aReaderNeverWrites() {
    assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM number")))
        .isInstanceOf(Failure.Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"foreign_keys=1", "secure_delete=1", "synchronous=2", "temp_store=2"})
  void eachConnectionIsSetUpForSafety(String pragma) {
    var wanted = pragma.split("=");

    Work<String> value = handle -> pragma(handle, wanted[0]);
    assertThat(database.write(value)).isEqualTo(wanted[1]);
    assertThat(database.read(value)).isEqualTo(wanted[1]);
    assertThat(database.scan(value)).isEqualTo(wanted[1]);
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(String.class).one();
  }

  @Test
  void aClosedDatabaseSaysSo() {
    database.close();

    assertThatThrownBy(() -> database.change(handle -> insert(handle, 1)))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContainingAll(file.toString(), "closed");
    assertThatThrownBy(this::numbers).isInstanceOf(Failure.Unavailable.class);
  }
}
