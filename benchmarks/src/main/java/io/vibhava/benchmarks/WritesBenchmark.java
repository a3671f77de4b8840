package io.vibhava.benchmarks;

import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How many sealed messages a second are durable, with 1, 16 and 64 who write at once: ours, which
/// groups commits, against one commit for each write of the same rows, and against how often the
/// same disk flushes a small record. All three take turns within each round, so that what else the
/// machine does falls on each alike.
///
/// A message is durable when the call that keeps it returns: `Turns.ask` keeps the person's, with
/// the turn and a job, and `Turns.finish` the avatar's, with how it came about.
public final class WritesBenchmark {

  private static final List<Integer> WRITERS = List.of(1, 16, 64);
  private static final Map<Integer, Double> GOALS = Map.of(1, 0.5, 16, 2.0, 64, 3.0);
  private static final int RECORD_BYTES = 512;

  private final Duration slice;
  private final int rounds;

  private WritesBenchmark(Duration slice, int rounds) {
    this.slice = slice;
    this.rounds = rounds;
  }

  /// @param arguments the milliseconds of each measurement, how many rounds, and the folder whose
  ///   disk is measured; 1000, 7 and the current one where they are not given
  public static void main(String[] arguments) throws Exception {
    var slice = Duration.ofMillis(arguments.length > 0 ? Long.parseLong(arguments[0]) : 1000);
    var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    var disk = Path.of(arguments.length > 2 ? arguments[2] : ".").toAbsolutePath();
    var folder = Files.createTempDirectory(disk, ".writes-");
    try {
      new WritesBenchmark(slice, rounds).run(folder);
    } finally {
      delete(folder);
    }
  }

  /// What one round measured, a second.
  private record Round(double ours, double peer, double flushes) {}

  private void run(Path folder) throws Exception {
    var usual = SqliteSettings.usual();
    try (var ours = open(folder.resolve("ours"), usual);
        var peer = open(folder.resolve("peer"), usual.withGroupedWritesMax(1));
        var flusher = Flusher.at(folder.resolve("flushed"))) {
      var results = new LinkedHashMap<Integer, List<Round>>();
      measure(ours, peer, flusher, WRITERS.getLast()); // Warms up; not counted.
      for (var round = 0; round < rounds; round++) {
        for (var writers : WRITERS) {
          results
              .computeIfAbsent(writers, _ -> new ArrayList<>())
              .add(measure(ours, peer, flusher, writers));
        }
      }
      print(results);
    }
  }

  private static SqliteStore open(Path folder, SqliteSettings settings) {
    return SqliteStore.open(folder, settings, InstantSource.system(), UUID::randomUUID);
  }

  private Round measure(SqliteStore ours, SqliteStore peer, Flusher flusher, int writers)
      throws Exception {
    var before = flusher.flushesPerSecond(slice);
    var own = messagesPerSecond(ours, writers);
    var between = flusher.flushesPerSecond(slice);
    return new Round(own, messagesPerSecond(peer, writers), (before + between) / 2);
  }

  private double messagesPerSecond(SqliteStore store, int writers) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var talkers =
          IntStream.range(0, writers).mapToObj(number -> Talker.with(store, number)).toList();
      var start = System.nanoTime();
      var end = start + slice.toNanos();
      var counts =
          talkers.stream().map(talker -> threads.submit(() -> talker.talkUntil(end))).toList();
      long messages = 0;
      for (Future<Integer> count : counts) {
        messages += count.get();
      }
      return messages / ((System.nanoTime() - start) / 1e9);
    }
  }

  private static void print(Map<Integer, List<Round>> results) {
    System.out.printf(
        Locale.ROOT,
        "%8s %12s %14s %14s %16s %12s%n",
        "writers",
        "ours/s",
        "one commit/s",
        "fdatasync/s",
        "ours/fdatasync",
        "goal");
    results.forEach((writers, rounds) ->
        System.out.printf(
            Locale.ROOT,
            "%8d %12.0f %14.0f %14.0f %16.2f %12s%n",
            writers,
            median(rounds, Round::ours),
            median(rounds, Round::peer),
            median(rounds, Round::flushes),
            median(rounds, WritesBenchmark::ratio),
            ">= " + GOALS.get(writers)));
    var all = results.values().stream().flatMap(List::stream).toList();
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"writes\",\"ours\":%s,\"peer\":%s,\"fdatasync\":%.0f,\"ratio\":%s,\"ratioToPeer\":%s}%n",
        json(results, "%.0f", Round::ours),
        json(results, "%.0f", Round::peer),
        median(all, Round::flushes),
        json(results, "%.2f", WritesBenchmark::ratio),
        json(results, "%.2f", round -> round.ours() / round.peer()));
  }

  private static double ratio(Round round) {
    return round.ours() / round.flushes();
  }

  private static String json(
      Map<Integer, List<Round>> results, String form, ToDoubleFunction<Round> what) {
    var parts = new ArrayList<String>();
    results.forEach((writers, rounds) ->
        parts.add(String.format(Locale.ROOT, "\"%d\":" + form, writers, median(rounds, what))));
    return "{" + String.join(",", parts) + "}";
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
    var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// Appends a small record and flushes it, again and again: what the disk can do for one who waits
  /// for it.
  private record Flusher(FileChannel channel) implements AutoCloseable {

    static Flusher at(Path file) throws IOException {
      return new Flusher(
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
    }

    double flushesPerSecond(Duration slice) throws IOException {
      var start = System.nanoTime();
      var flushes = 0;
      while (System.nanoTime() - start < slice.toNanos()) {
        channel.write(ByteBuffer.allocate(RECORD_BYTES));
        channel.force(false);
        flushes++;
      }
      return flushes / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
