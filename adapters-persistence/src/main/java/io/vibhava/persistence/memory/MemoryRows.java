package io.vibhava.persistence.memory;

import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Noted;
import io.vibhava.persistence.sqlite.Prepared;
import io.vibhava.persistence.sqlite.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What was learned in one scope, in its table.
record MemoryRows(Handle handle, UUID owner, UUID avatar) {

  private static final String COLUMNS = "SELECT id, kind, message, seq, sealed FROM memory ";

  /// Puts a memory there with its parts; it has no message where it is its own source, in place of
  /// the one with its id where there is one.
  void put(MemoryRow memory) {
    delete(memory.id());
    handle
        .createUpdate(
            """
            INSERT INTO memory (owner, avatar, id, kind, message, seq, sealed)
            VALUES (:owner, :avatar, :id, :kind,
              (SELECT id FROM message WHERE owner = :owner AND id = :message), :seq, :sealed)
            """)
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("id", memory.id())
        .bind("kind", memory.kind())
        .bind("message", memory.message())
        .bind("seq", memory.seq())
        .bind("sealed", memory.sealed())
        .execute();
    memory.parts().forEach(parts()::put);
  }

  Optional<MemoryRow> find(UUID id) {
    return handle
        .createQuery(COLUMNS + "WHERE owner = :owner AND avatar = :avatar AND id = :id")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("id", id)
        .map((row, _) -> row(row))
        .findOne()
        .map(row -> row.with(parts().of(id)));
  }

  /// Those that quote a message.
  List<MemoryRow> ofMessage(UUID message) {
    return handle
        .createQuery(
            COLUMNS
                + """
                WHERE owner = :owner AND avatar = :avatar AND (message = :message OR id IN (
                  SELECT memory FROM memory_part
                  WHERE owner = :owner AND avatar = :avatar AND message = :message))
                """)
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("message", message)
        .map((row, _) -> row(row))
        .map(row -> row.with(parts().of(row.id())))
        .list();
  }

  List<MemoryRow> since(long version) {
    var parts = parts().since(version);
    return Prepared.of(
            handle, COLUMNS + "WHERE owner = ? AND avatar = ? AND seq > ? ORDER BY seq, rowid")
        .id(owner)
        .id(avatar)
        .number(version)
        .all(MemoryRows::row)
        .stream()
        .map(row -> row.with(parts.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private PartRows parts() {
    return new PartRows(handle, owner, avatar);
  }

  void delete(UUID id) {
    Noted.on(handle, Topic.learned(owner, avatar));
    handle
        .createUpdate("DELETE FROM memory WHERE owner = :owner AND avatar = :avatar AND id = :id")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("id", id)
        .execute();
  }

  private static MemoryRow row(ResultSet row) throws SQLException {
    return new MemoryRow(
        Columns.id(row, "id"),
        row.getString("kind"),
        Columns.optionalId(row, "message").orElse(Columns.id(row, "id")),
        row.getLong("seq"),
        row.getBytes("sealed"),
        List.of());
  }
}
