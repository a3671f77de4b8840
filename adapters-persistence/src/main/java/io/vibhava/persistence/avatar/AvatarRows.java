package io.vibhava.persistence.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
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

/// One owner's avatars in their tables.
record AvatarRows(Handle handle, UUID owner) {

  /// What goes with an avatar, in this order: turns are told by their replies, and those that have
  /// none by themselves.
  private static final List<String> OF_AVATAR =
      List.of(
          """
          turn WHERE id IN (
            SELECT turn FROM message WHERE owner = :owner AND avatar = :avatar AND turn IS NOT NULL)
          """,
          "turn WHERE reply IS NULL AND avatar = :avatar",
          "message WHERE avatar = :avatar",
          "job WHERE avatar = :avatar",
          "removal WHERE avatar = :avatar",
          "scope WHERE avatar = :avatar",
          "deed WHERE avatar = :avatar");

  Optional<Integer> newest(UUID avatar) {
    return Prepared.of(
            handle, "SELECT revision FROM avatar WHERE owner = ? AND id = ? AND revision > 0")
        .id(owner)
        .id(avatar)
        .first(row -> row.getInt("revision"));
  }

  void add(Avatar revision, byte[] sealed) {
    Noted.on(handle, Topic.avatar(owner, revision.id().value()));
    var newest = newest(revision.id().value()).orElse(0);
    if (newest == 0 && revision.revision() > 1) {
      throw JdbiAvatars.gone(revision.id());
    }
    if (revision.revision() != newest + 1) {
      throw new Failure.Conflict(
          "avatar %s: revision %d is to be kept, but %d is the newest; read it again and repeat the change"
              .formatted(revision.id(), revision.revision(), newest));
    }
    setNewest(revision);
    insert(revision, sealed);
  }

  private void setNewest(Avatar revision) {
    handle
        .createUpdate(
            """
            INSERT INTO avatar (owner, id, revision) VALUES (:owner, :id, :revision)
            ON CONFLICT DO UPDATE SET revision = excluded.revision
            """)
        .bind("owner", owner)
        .bind("id", revision.id().value())
        .bind("revision", revision.revision())
        .execute();
  }

  private void insert(Avatar revision, byte[] sealed) {
    handle
        .createUpdate(
            """
            INSERT INTO avatar_revision (owner, avatar, revision, written, sealed)
            VALUES (:owner, :avatar, :revision, :at, :sealed)
            """)
        .bind("owner", owner)
        .bind("avatar", revision.id().value())
        .bind("revision", revision.revision())
        .bind("at", revision.at())
        .bind("sealed", sealed)
        .execute();
  }

  Optional<AvatarRow> find(UUID avatar, int revision) {
    return handle
        .createQuery(
            """
            SELECT avatar, revision, written, sealed FROM avatar_revision
            WHERE owner = :owner AND avatar = :avatar AND revision = :revision
            """)
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("revision", revision)
        .map((row, _) -> row(row))
        .findOne();
  }

  List<AvatarRow> newest() {
    return handle
        .createQuery(
            """
            SELECT r.avatar, r.revision, r.written, r.sealed
            FROM avatar a JOIN avatar_revision r ON r.owner = a.owner AND r.avatar = a.id AND r.revision = a.revision
            WHERE a.owner = :owner
            ORDER BY a.rowid
            """)
        .bind("owner", owner)
        .map((row, _) -> row(row))
        .list();
  }

  List<AvatarRow> revisions(UUID avatar) {
    return handle
        .createQuery(
            """
            SELECT avatar, revision, written, sealed FROM avatar_revision
            WHERE owner = :owner AND avatar = :avatar
            ORDER BY revision
            """)
        .bind("owner", owner)
        .bind("avatar", avatar)
        .map((row, _) -> row(row))
        .list();
  }

  private static AvatarRow row(ResultSet row) throws SQLException {
    return new AvatarRow(
        Columns.id(row, "avatar"),
        row.getInt("revision"),
        Columns.instant(row, "written"),
        row.getBytes("sealed"));
  }

  /// Deletes the avatar with its conversations and memories.
  ///
  /// @return whether it was there
  boolean delete(UUID avatar) {
    Noted.on(handle, Topic.avatar(owner, avatar));
    Noted.on(handle, Topic.scope(owner, avatar));
    Noted.on(handle, Topic.learned(owner, avatar));
    for (var rows : OF_AVATAR) {
      handle
          .createUpdate("DELETE FROM %s AND owner = :owner".formatted(rows))
          .bind("owner", owner)
          .bind("avatar", avatar)
          .execute();
    }
    return handle
            .createUpdate("DELETE FROM avatar WHERE owner = :owner AND id = :id")
            .bind("owner", owner)
            .bind("id", avatar)
            .execute()
        > 0;
  }
}
