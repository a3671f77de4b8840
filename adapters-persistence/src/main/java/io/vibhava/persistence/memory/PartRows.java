package io.vibhava.persistence.memory;

import static java.util.stream.Collectors.groupingBy;

import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The parts of what was learned in one scope, in their table.
record PartRows(Handle handle, UUID owner, UUID avatar) {

  private static final String COLUMNS =
      "SELECT memory, number, kind, message, seq, sealed FROM memory_part ";

  void put(PartRow part) {
    Prepared.of(
            handle,
            """
            INSERT INTO memory_part (owner, avatar, memory, number, kind, message, seq, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .id(owner)
        .id(avatar)
        .id(part.memory())
        .number(part.number())
        .text(part.kind())
        .id(part.message())
        .number(part.seq())
        .bytes(part.sealed())
        .update();
  }

  List<PartRow> of(UUID memory) {
    return Prepared.of(
            handle, COLUMNS + "WHERE owner = ? AND avatar = ? AND memory = ? ORDER BY number")
        .id(owner)
        .id(avatar)
        .id(memory)
        .all(PartRows::row);
  }

  /// By their memories.
  Map<UUID, List<PartRow>> since(long version) {
    return Prepared.of(
            handle, COLUMNS + "WHERE owner = ? AND avatar = ? AND seq > ? ORDER BY memory, number")
        .id(owner)
        .id(avatar)
        .number(version)
        .all(PartRows::row)
        .stream()
        .collect(groupingBy(PartRow::memory));
  }

  private static PartRow row(ResultSet row) throws SQLException {
    return new PartRow(
        Columns.id(row, "memory"),
        row.getInt("number"),
        row.getString("kind"),
        Columns.optionalId(row, "message"),
        row.getLong("seq"),
        row.getBytes("sealed"));
  }
}
