package io.vibhava.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.BusyHandler;

/// How the writer waits while another process writes. SQLite's own way soon looks but every tenth
/// of a second, and another writer that is busy all the time leaves the file free for microseconds:
/// it would hardly ever be met.
final class Patience extends BusyHandler {

  private static final long PAUSE_MICROS_MIN = 100;
  private static final long PAUSE_MICROS_MAX = 900;

  private final long timeoutNanos;
  private long since;

  private Patience(Duration timeout) {
    timeoutNanos = timeout.toNanos();
  }

  /// Lets `connection` wait up to `timeout`.
  static void on(Connection connection, Duration timeout) throws SQLException {
    BusyHandler.setHandler(connection, new Patience(timeout));
  }

  @Override
  protected int callback(int timesBefore) {
    if (timesBefore == 0) {
      since = System.nanoTime();
    }
    if (System.nanoTime() - since > timeoutNanos) {
      return 0;
    }
    var pause = ThreadLocalRandom.current().nextLong(PAUSE_MICROS_MIN, PAUSE_MICROS_MAX);
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(pause));
    return 1;
  }
}
