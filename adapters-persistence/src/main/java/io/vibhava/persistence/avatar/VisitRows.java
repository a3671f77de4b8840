package io.vibhava.persistence.avatar;

import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// One guest's visits in their table.
record VisitRows(Handle handle, UUID guest) {

  List<VisitRow> all() {
    return handle
        .createQuery("SELECT avatar, revision, sealed FROM visit WHERE owner = :owner")
        .bind("owner", guest)
        .map((row, _) -> row(row))
        .list();
  }

  Optional<VisitRow> find(UUID avatar) {
    return handle
        .createQuery(
            "SELECT avatar, revision, sealed FROM visit WHERE owner = :owner AND avatar = :avatar")
        .bind("owner", guest)
        .bind("avatar", avatar)
        .map((row, _) -> row(row))
        .findOne();
  }

  void put(VisitRow visit) {
    handle
        .createUpdate(
            "INSERT INTO avatar (owner, id, revision) VALUES (:owner, :avatar, 0) ON CONFLICT DO NOTHING")
        .bind("owner", guest)
        .bind("avatar", visit.avatar())
        .execute();
    handle
        .createUpdate(
            """
            INSERT INTO visit (owner, avatar, revision, sealed) VALUES (:owner, :avatar, :revision, :sealed)
            ON CONFLICT DO UPDATE SET revision = excluded.revision, sealed = excluded.sealed
            """)
        .bind("owner", guest)
        .bind("avatar", visit.avatar())
        .bind("revision", visit.revision())
        .bind("sealed", visit.sealed())
        .execute();
  }

  private static VisitRow row(ResultSet row) throws SQLException {
    return new VisitRow(Columns.id(row, "avatar"), row.getInt("revision"), row.getBytes("sealed"));
  }
}
