package io.vibhava.persistence.sqlite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One write on its way: what is to be done, and what its caller waits for. It is settled only when
/// the commit that it is part of is durable.
final class Write<T> {

  private final Work<T> work;
  private final boolean erasing;
  private final CompletableFuture<T> settled = new CompletableFuture<>();
  private @Nullable T result;
  private @Nullable Throwable refused;

  /// @param erasing whether what it deletes has to be gone from the files, too, before its caller
  ///   goes on
  Write(Work<T> work, boolean erasing) {
    this.work = work;
    this.erasing = erasing;
  }

  boolean isErasing() {
    return erasing;
  }

  void run(Handle handle) {
    result = work.in(handle);
  }

  /// Notes why this write alone is refused; the others of its group go on.
  void refuse(Throwable why) {
    refused = why;
  }

  void settle() {
    if (refused == null) {
      settled.complete(result);
    } else {
      settled.completeExceptionally(refused);
    }
  }

  /// Settles a write whose group was not committed.
  void fail(Throwable why) {
    settled.completeExceptionally(refused == null ? why : refused);
  }

  T await() {
    try {
      return settled.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
