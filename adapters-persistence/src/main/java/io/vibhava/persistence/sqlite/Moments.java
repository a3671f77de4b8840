package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// Tells whether anything was committed about a topic, so that what was read about it can be used
/// again. One question to SQLite costs less than any row, and answers for the whole file: its
/// `data_version`, which a connection sees move when any other committed.
///
/// Our own writer is such another. What it commits is told by topic instead: whenever it has, the
/// observer's version is looked at and counts as known, and then the writer's own is, which moves
/// for others alone, so that nobody's commit can hide behind ours.
final class Moments implements AutoCloseable {

  /// Topics that share a place are only read again more often.
  private static final int PLACES = 1 << 12;

  private static final long UNKNOWN = -1;

  private final Path file;
  private final Connections connections;
  private final SqliteFailures failures;
  private final AtomicLongArray here = new AtomicLongArray(PLACES);
  private @Nullable Handle observer;
  private long observed = UNKNOWN;
  private long observedByWriter = UNKNOWN;
  private long elsewhere;
  private boolean closed;

  Moments(Path file, Connections connections, SqliteFailures failures) {
    this.file = file;
    this.connections = connections;
    this.failures = failures;
  }

  /// The moment that `topics` are at; what is read from now on is at least as new.
  Moment of(Topic... topics) {
    var count = 0L;
    for (var topic : topics) {
      count += here.get(place(topic)); // Each only grows, and so does their sum with each of them.
    }
    return new Moment(count, elsewhere());
  }

  private static int place(Topic topic) {
    var hash = topic.hashCode() * 0x9E3779B9;
    return (hash >>> 16) & (PLACES - 1);
  }

  private synchronized long elsewhere() {
    try {
      var now = version(observer());
      elsewhere += now == observed ? 0 : 1;
      observed = now;
      return elsewhere;
    } catch (JdbiException e) {
      forget();
      throw failures.of(e);
    }
  }

  /// Tells that `writing` has just committed; whoever waits for that is told afterwards.
  void committed(Handle writing) {
    Noted.taken(writing).forEach(topic -> here.incrementAndGet(place(topic)));
    leaveOut(writing);
  }

  private synchronized void leaveOut(Handle writing) {
    if (observer == null) {
      return;
    }
    try {
      observed = version(observer);
      var byWriter = version(writing);
      elsewhere += byWriter == observedByWriter ? 0 : 1;
      observedByWriter = byWriter;
    } catch (JdbiException e) {
      forget(); // What was committed is durable all the same.
    }
  }

  /// Tells that the writer begins anew, with another connection.
  synchronized void writerLost() {
    observedByWriter = UNKNOWN;
  }

  private static long version(Handle handle) {
    return Prepared.of(handle, "PRAGMA data_version").first(row -> row.getLong(1)).orElseThrow();
  }

  private Handle observer() {
    if (closed) {
      throw new Failure.Unavailable("%s: it was closed; open it again".formatted(file));
    }
    if (observer == null) {
      observer = connections.reading();
    }
    return observer;
  }

  /// Nothing is known any more.
  private void forget() {
    if (observer != null) {
      observer.close();
    }
    observer = null;
    observed = UNKNOWN;
    elsewhere++;
  }

  @Override
  public synchronized void close() {
    closed = true;
    forget();
  }
}
