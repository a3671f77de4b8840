package io.vibhava.benchmarks.writes;

import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/// Measures ours, one commit each, and the disk itself in turn, so that what else the machine does
/// falls on each alike.
///
/// @param slice how long each is measured at a time
/// @param rounds how often
record Measurement(Path folder, Duration slice, int rounds) {

  Results of(List<Integer> numbersOfWriters)
      throws IOException, InterruptedException, ExecutionException {
    var usual = SqliteSettings.usual();
    try (var ours = open("grouped", usual);
        var peer = open("one-by-one", usual.withGroupedWritesMax(1));
        var flusher = Flusher.at(folder.resolve("flushed"))) {
      var results = new Results();
      measured(ours, peer, flusher, numbersOfWriters.getLast()); // Warms up; not counted.
      for (var round = 0; round < rounds; round++) {
        for (var writers : numbersOfWriters) {
          results.add(writers, measured(ours, peer, flusher, writers));
        }
      }
      return results;
    }
  }

  private SqliteStore open(String name, SqliteSettings settings) {
    return SqliteStore.open(
        folder.resolve(name), settings, InstantSource.system(), UUID::randomUUID);
  }

  private Round measured(SqliteStore ours, SqliteStore peer, Flusher flusher, int writers)
      throws IOException, InterruptedException, ExecutionException {
    var grouped = Talkers.of(ours, writers);
    var single = Talkers.of(peer, writers);
    var before = flusher.flushesPerSecond(slice);
    var own = grouped.messagesPerSecond(slice);
    var behind = flusher.flushesPerSecond(slice);
    return new Round(own, single.messagesPerSecond(slice), (before + behind) / 2);
  }
}
