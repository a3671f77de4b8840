package io.vibhava.persistence.sqlite;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// A database file, open. Other processes may have it open as well.
public final class Database implements AutoCloseable {

  private final Writer writer;
  private final Readers readers;
  private final Moments moments;
  private final ExecutorService scanners;

  /// @param file is there, and its schema is the newest
  public Database(Path file, DatabaseSettings settings) {
    var connections = new Connections(file, settings);
    var failures = new SqliteFailures(file, settings.busyTimeout());
    readers = new Readers(file, connections, failures, settings.readConnectionsMax());
    scanners =
        Executors.newFixedThreadPool(
            settings.readConnectionsMax(),
            Thread.ofPlatform()
                .daemon()
                .name("vibhava-reader-" + file.getFileName() + "-", 1)
                .factory());
    moments = new Moments(file, connections, failures);
    writer =
        new Writer(file, connections, failures, moments, settings.groupedWritesMax()).started();
  }

  /// Does `work` in a transaction of its own; what it did is durable when this returns.
  public <T> T write(Work<T> work) {
    return writer.write(new Write<>(work, false));
  }

  public void change(Consumer<Handle> work) {
    write(done(work));
  }

  /// As [#change], for work that deletes: the old bytes are gone from the files when this returns,
  /// or as soon as nobody reads them any more.
  public <T> T erase(Work<T> work) {
    return writer.write(new Write<>(work, true));
  }

  /// The moment that `topics` are at: what was read about them after an equal one is still so. It
  /// costs less than reading a row.
  public Moment moment(Topic... topics) {
    return moments.of(topics);
  }

  private static Work<Boolean> done(Consumer<Handle> work) {
    return handle -> {
      work.accept(handle);
      return true;
    };
  }

  /// A short read on the caller's own thread: a few rows by their keys, a matter of microseconds.
  public <T> T read(Work<T> work) {
    return readers.read(work);
  }

  /// As [#read], seeing one state of the database throughout.
  public <T> T snapshot(Work<T> work) {
    return readers.read(handle -> {
      Prepared.of(handle, "BEGIN").update();
      try {
        return work.in(handle);
      } finally {
        Prepared.of(handle, "COMMIT").update();
      }
    });
  }

  /// A long [#snapshot] on a thread of the database's own, so that it holds no virtual thread's
  /// carrier.
  public <T> T scan(Work<T> work) {
    try {
      return CompletableFuture.supplyAsync(() -> snapshot(work), scanners).join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }

  @Override
  public void close() {
    scanners.close();
    readers.close();
    moments.close();
    writer.close();
  }
}
