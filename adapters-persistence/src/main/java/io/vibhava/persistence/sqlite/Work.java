package io.vibhava.persistence.sqlite;

import org.jdbi.v3.core.Handle;

/// Something done with a database in one transaction. A writer's work may be undone and not done
/// again: it has no effects beside the database.
@FunctionalInterface
public interface Work<T> {

  T in(Handle handle);
}
