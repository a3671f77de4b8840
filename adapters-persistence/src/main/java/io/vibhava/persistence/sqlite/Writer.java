package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes to a database file. Writes that wait while it is at the disk share
/// the next commit, so that many callers cost one flush. It is a platform thread, since waiting in
/// SQLite would hold a virtual thread's carrier.
final class Writer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final long RETRY_ERASING_MILLIS = 250;

  private final Path file;
  private final Connections connections;
  private final SqliteFailures failures;
  private final Moments moments;
  private final int groupedWritesMax;
  private final LinkedBlockingQueue<Write<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private final Write<Boolean> last = new Write<>(_ -> true, true);
  private volatile boolean closed;
  private @Nullable Group group;
  private boolean erasingOwed;

  Writer(
      Path file,
      Connections connections,
      SqliteFailures failures,
      Moments moments,
      int groupedWritesMax) {
    this.file = file;
    this.connections = connections;
    this.failures = failures;
    this.moments = moments;
    this.groupedWritesMax = groupedWritesMax;
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("vibhava-writer-" + file.getFileName())
            .unstarted(this::work);
  }

  Writer started() {
    thread.start();
    return this;
  }

  <T> T write(Write<T> write) {
    add(write);
    return write.await();
  }

  private void add(Write<?> write) {
    synchronized (waiting) {
      if (closed) {
        throw new Failure.Unavailable("%s: it was closed; open it again".formatted(file));
      }
      closed = write == last;
      waiting.add(write);
    }
  }

  private void work() {
    var writes = new ArrayList<Write<?>>();
    while (!writes.contains(last)) {
      writes.clear();
      takeInto(writes);
      keep(writes);
    }
    drop();
  }

  private void takeInto(List<Write<?>> writes) {
    try {
      var first =
          erasingOwed ? waiting.poll(RETRY_ERASING_MILLIS, TimeUnit.MILLISECONDS) : waiting.take();
      if (first != null) {
        writes.add(first);
        waiting.drainTo(writes, groupedWritesMax - 1);
      }
    } catch (InterruptedException e) {
      LOG.debug("nobody ends this thread but by closing");
    }
  }

  private void keep(List<Write<?>> writes) {
    if (group == null && writes.size() == 1 && writes.contains(last)) {
      last.settle(); // Nothing was ever written.
    } else if (commit(writes)) {
      if (erasingOwed || writes.stream().anyMatch(Write::isErasing)) {
        erase();
      }
      writes.forEach(Write::settle);
    }
  }

  private boolean commit(List<Write<?>> writes) {
    try {
      if (!writes.isEmpty()) {
        group().commit(writes);
        moments.committed(group().handle());
      }
      return true;
    } catch (SQLException e) {
      fail(writes, failures.of(e));
    } catch (JdbiException e) {
      fail(writes, failures.of(e));
    } catch (RuntimeException | Error e) {
      fail(writes, e); // The outermost door of this thread: whoever waits must hear of it.
    }
    return false;
  }

  /// A connection that failed at the disk is not used again: what it holds in memory may be another
  /// state than the disk's.
  private void fail(List<Write<?>> writes, Throwable why) {
    drop();
    writes.forEach(write -> write.fail(why));
  }

  /// What was written is durable by now, whether or not the log can be emptied; that is tried again
  /// until it can.
  private void erase() {
    try {
      erasingOwed = !group().truncateLog();
    } catch (SQLException | JdbiException e) {
      LOG.debug("{}: its log could not be emptied, it is tried again", file);
      erasingOwed = true;
      drop();
    }
  }

  private Group group() throws SQLException {
    if (group == null) {
      group = new Group(connections.writing(), failures);
    }
    return group;
  }

  private void drop() {
    if (group != null) {
      group.close();
      group = null;
      moments.writerLost();
    }
  }

  /// Waits for the writes that are under way, empties the log and closes the connection.
  @Override
  public void close() {
    if (!closed) {
      add(last);
      last.await();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // It ends by itself.
    }
  }
}
