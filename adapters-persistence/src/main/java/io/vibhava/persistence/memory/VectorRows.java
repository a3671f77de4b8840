package io.vibhava.persistence.memory;

import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The meanings of what is remembered in one scope, in their table.
record VectorRows(Handle handle, UUID owner, UUID avatar) {

  /// @param message the message that the memory comes from; noted where there is one
  void put(UUID memory, UUID message, long seq, byte[] sealed) {
    handle
        .createUpdate(
            """
            INSERT INTO vector (owner, avatar, memory, message, seq, sealed)
            VALUES (:owner, :avatar, :memory,
              (SELECT id FROM message WHERE owner = :owner AND id = :message), :seq, :sealed)
            ON CONFLICT DO UPDATE SET message = excluded.message, seq = excluded.seq, sealed = excluded.sealed
            """)
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("memory", memory)
        .bind("message", message)
        .bind("seq", seq)
        .bind("sealed", sealed)
        .execute();
  }

  Optional<VectorRow> find(UUID memory) {
    return Prepared.of(
            handle,
            "SELECT memory, seq, sealed FROM vector WHERE owner = ? AND avatar = ? AND memory = ?")
        .id(owner)
        .id(avatar)
        .id(memory)
        .first(VectorRows::row);
  }

  List<VectorRow> since(long version) {
    return Prepared.of(
            handle,
            "SELECT memory, seq, sealed FROM vector WHERE owner = ? AND avatar = ? AND seq > ?")
        .id(owner)
        .id(avatar)
        .number(version)
        .all(VectorRows::row);
  }

  void delete(UUID memory) {
    handle
        .createUpdate(
            "DELETE FROM vector WHERE owner = :owner AND avatar = :avatar AND memory = :memory")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("memory", memory)
        .execute();
  }

  private static VectorRow row(ResultSet row) throws SQLException {
    return new VectorRow(Columns.id(row, "memory"), row.getLong("seq"), row.getBytes("sealed"));
  }
}
