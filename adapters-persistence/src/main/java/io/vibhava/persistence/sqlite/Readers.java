package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// The connections that read, opened as they are needed. Whoever waits for one waits in Java, where
/// a virtual thread holds no carrier.
final class Readers implements AutoCloseable {

  private final Path file;
  private final Connections connections;
  private final SqliteFailures failures;
  private final int connectionsMax;
  private final Semaphore free;
  private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Readers(Path file, Connections connections, SqliteFailures failures, int connectionsMax) {
    this.file = file;
    this.connections = connections;
    this.failures = failures;
    this.connectionsMax = connectionsMax;
    this.free = new Semaphore(connectionsMax);
  }

  <T> T read(Work<T> work) {
    free.acquireUninterruptibly();
    try {
      return readWith(taken(), work);
    } catch (JdbiException e) {
      throw failures.of(e);
    } finally {
      free.release();
    }
  }

  private Handle taken() {
    if (closed) {
      throw new Failure.Unavailable("%s: it was closed; open it again".formatted(file));
    }
    return Optional.ofNullable(idle.pollFirst()).orElseGet(connections::reading);
  }

  private <T> T readWith(Handle handle, Work<T> work) {
    var kept = true;
    try {
      return work.in(handle);
    } catch (JdbiException e) {
      kept = false;
      throw failures.of(e);
    } finally {
      if (kept) {
        idle.addFirst(handle);
      } else {
        handle.close();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    free.acquireUninterruptibly(connectionsMax);
    idle.forEach(Handle::close);
    free.release(connectionsMax);
  }
}
