package io.vibhava.persistence.memory;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Noted;
import io.vibhava.persistence.sqlite.Prepared;
import io.vibhava.persistence.sqlite.Topic;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What the person did in one scope, in its table.
record DeedRows(Handle handle, UUID owner, UUID avatar) {

  /// @throws Failure.Conflict if the number is taken, or is not the next
  void add(DeedRow deed) {
    if (all().size() + 1 != deed.number()) {
      throw new Failure.Conflict(
          "change %d: something else was changed meanwhile; repeat it".formatted(deed.number()));
    }
    Noted.on(handle, Topic.learned(owner, avatar));
    Prepared.of(
            handle,
            "INSERT INTO deed (owner, avatar, number, written, sealed) VALUES (?, ?, ?, ?, ?)")
        .id(owner)
        .id(avatar)
        .number(deed.number())
        .instant(deed.written())
        .bytes(deed.sealed())
        .update();
  }

  List<DeedRow> all() {
    return Prepared.of(
            handle,
            "SELECT number, written, sealed FROM deed WHERE owner = ? AND avatar = ? ORDER BY number")
        .id(owner)
        .id(avatar)
        .all(row ->
            new DeedRow(
                row.getInt("number"), Columns.instant(row, "written"), row.getBytes("sealed")));
  }
}
