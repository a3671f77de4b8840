package io.vibhava.persistence.memory;

import io.vibhava.persistence.sqlite.Prepared;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What moves whenever something that was learned in a scope comes, changes or goes.
record LearnedMark(long epoch, long memory, long removal) {

  static LearnedMark of(Handle handle, UUID owner, UUID avatar) {
    return Prepared.of(
            handle,
            """
            SELECT
              (SELECT epoch FROM scope WHERE owner = ?1 AND avatar = ?2) AS epoch,
              (SELECT max(seq) FROM memory WHERE owner = ?1 AND avatar = ?2) AS memory,
              (SELECT max(seq) FROM removal WHERE owner = ?1 AND avatar = ?2) AS removal
            """)
        .id(owner)
        .id(avatar)
        .first(row ->
            new LearnedMark(row.getLong("epoch"), row.getLong("memory"), row.getLong("removal")))
        .orElseThrow();
  }
}
