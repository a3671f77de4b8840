package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Use;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// When the memories of one scope were of use, in their table.
public record UseRows(Handle handle, UUID owner, UUID avatar) {

  private record Row(MemoryId memory, Use use) {}

  /// Notes that memories were of use to a reply.
  public void note(Set<MemoryId> memories, Instant at, long seq) {
    memories.forEach(memory -> note(memory, at, seq));
  }

  private void note(MemoryId memory, Instant at, long seq) {
    Prepared.of(
            handle,
            """
            INSERT INTO memory_use (owner, avatar, memory, seq, times, first, last)
            VALUES (?, ?, ?, ?, 1, ?, ?)
            ON CONFLICT (owner, avatar, memory) DO UPDATE SET
              seq = excluded.seq, times = times + 1, last = max(last, excluded.last)
            """)
        .id(owner)
        .id(avatar)
        .id(memory.value())
        .number(seq)
        .instant(at)
        .instant(at)
        .update();
  }

  void remove(UUID memory) {
    Prepared.of(handle, "DELETE FROM memory_use WHERE owner = ? AND avatar = ? AND memory = ?")
        .id(owner)
        .id(avatar)
        .id(memory)
        .update();
  }

  Map<MemoryId, Use> since(long version) {
    var uses = new HashMap<MemoryId, Use>();
    Prepared.of(
            handle,
            """
            SELECT memory, times, first, last FROM memory_use
            WHERE owner = ? AND avatar = ? AND seq > ?
            """)
        .id(owner)
        .id(avatar)
        .number(version)
        .all(row ->
            new Row(
                new MemoryId(Columns.id(row, "memory")),
                new Use(
                    Columns.instant(row, "first"),
                    Columns.instant(row, "last"),
                    row.getInt("times"))))
        .forEach(row -> uses.put(row.memory(), row.use()));
    return uses;
  }
}
