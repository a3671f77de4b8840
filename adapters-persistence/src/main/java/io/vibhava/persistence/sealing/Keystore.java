package io.vibhava.persistence.sealing;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Snapshot;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps the wrapped keys, apart from what they seal, so that old copies of that become unreadable
/// when a key is destroyed.
public final class Keystore {

  private final Database database;

  public Keystore(Database database) {
    this.database = database;
  }

  /// Whether an instance key wraps the accounts' keys here.
  public boolean isInUse() {
    return instance().isPresent();
  }

  /// Takes `key` for the one that wraps the accounts' keys here.
  ///
  /// @param file where it was read from
  /// @throws Failure.Conflict if another one does
  public void use(InstanceKey key, Path file) {
    var used = instance();
    if (used.isEmpty()) {
      database.change(handle ->
          handle
              .createUpdate("INSERT INTO instance VALUES (1, :key)")
              .bind("key", key.id())
              .execute());
    } else if (!used.get().equals(key.id())) {
      throw new Failure.Conflict(
          "%s: it is the key of another folder, and nothing in this one opens with it; put back this folder's own"
              .formatted(file));
    }
  }

  private Optional<UUID> instance() {
    return database.read(handle ->
        handle
            .createQuery("SELECT key FROM instance")
            .map((row, _) -> Columns.id(row, "key"))
            .findOne());
  }

  Optional<WrappedKey> account(UUID owner) {
    return database.read(handle ->
        handle
            .createQuery("SELECT id, sealed FROM account_key WHERE owner = :owner")
            .bind("owner", owner)
            .map((row, _) -> wrapped(row))
            .findOne());
  }

  void addAccount(UUID owner, WrappedKey key, Instant now) {
    database.change(handle ->
        handle
            .createUpdate(
                "INSERT INTO account_key (owner, id, created, sealed) VALUES (:owner, :id, :now, :sealed)")
            .bind("owner", owner)
            .bind("id", key.id())
            .bind("now", now)
            .bind("sealed", key.sealed().orElseThrow())
            .execute());
  }

  /// Drops the key of an account that was never made.
  void dropAccount(UUID owner) {
    database.change(handle ->
        handle
            .createUpdate("DELETE FROM account_key WHERE owner = :owner")
            .bind("owner", owner)
            .execute());
  }

  /// Destroys an account's key and all keys that it wraps. What is left says that it was destroyed,
  /// so that nobody takes it for lost.
  void destroyAccount(UUID owner, UUID id, Instant now) {
    database.erase(handle -> {
      for (var table : List.of("account_key", "content_key")) {
        handle
            .createUpdate("DELETE FROM " + table + " WHERE owner = :owner")
            .bind("owner", owner)
            .execute();
      }
      var name = KeyName.ofAccount(owner);
      return handle
          .createUpdate(
              """
              INSERT INTO content_key (owner, kind, content, avatar, id, created, destroyed)
              VALUES (:owner, :kind, :content, :avatar, :id, :now, :now)
              """)
          .bind("owner", owner)
          .bind("kind", name.type().label())
          .bind("content", name.content())
          .bind("avatar", name.avatar())
          .bind("id", id)
          .bind("now", now)
          .execute();
    });
  }

  Optional<WrappedKey> find(UUID owner, KeyName name) {
    return database.read(handle -> find(handle, owner, name));
  }

  /// Keeps `key`, unless there is one with this name already.
  ///
  /// @return the key that is kept
  WrappedKey add(UUID owner, KeyName name, WrappedKey key, Instant now) {
    return database.write(handle -> {
      handle
          .createUpdate(
              """
              INSERT INTO content_key (owner, kind, content, avatar, id, created, sealed)
              VALUES (:owner, :kind, :content, :avatar, :id, :now, :sealed)
              ON CONFLICT DO NOTHING
              """)
          .bind("owner", owner)
          .bind("kind", name.type().label())
          .bind("content", name.content())
          .bind("avatar", name.avatar())
          .bind("id", key.id())
          .bind("now", now)
          .bind("sealed", key.sealed().orElseThrow())
          .execute();
      return find(handle, owner, name).orElseThrow();
    });
  }

  private static Optional<WrappedKey> find(Handle handle, UUID owner, KeyName name) {
    return handle
        .createQuery(
            "SELECT id, sealed FROM content_key WHERE owner = :owner AND kind = :kind AND content = :content")
        .bind("owner", owner)
        .bind("kind", name.type().label())
        .bind("content", name.content())
        .map((row, _) -> wrapped(row))
        .findOne();
  }

  private static WrappedKey wrapped(ResultSet row) throws SQLException {
    return new WrappedKey(Columns.id(row, "id"), Optional.ofNullable(row.getBytes("sealed")));
  }

  /// Destroys one key; where it is an avatar's, all keys of that avatar.
  void destroy(UUID owner, KeyName name, Instant now) {
    database.erase(handle ->
        handle
            .createUpdate(
                """
                UPDATE content_key SET sealed = NULL, destroyed = :now
                WHERE owner = :owner AND sealed IS NOT NULL
                  AND (kind = :kind AND content = :content OR :whole AND avatar = :content)
                """)
            .bind("owner", owner)
            .bind("kind", name.type().label())
            .bind("content", name.content())
            .bind("whole", name.type() == KeyName.Type.AVATAR)
            .bind("now", now)
            .execute());
  }

  /// Notes that what a destroyed key sealed is gone as well.
  void swept(UUID owner, KeyName name) {
    database.change(handle ->
        handle
            .createUpdate(
                """
                UPDATE content_key SET swept = 1
                WHERE owner = :owner AND sealed IS NULL
                  AND (kind = :kind AND content = :content OR :whole AND avatar = :content)
                """)
            .bind("owner", owner)
            .bind("kind", name.type().label())
            .bind("content", name.content())
            .bind("whole", name.type() == KeyName.Type.AVATAR)
            .execute());
  }

  /// Notes in a keystore that nobody else has open that whatever destroyed keys sealed may be there
  /// again, so that it goes when the folder is next opened: the content beside it is older.
  public static void oweSweeping(Path keystore) {
    Snapshot.at(keystore).change("UPDATE content_key SET swept = 0 WHERE sealed IS NULL");
  }

  List<Destroyed> unswept() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT owner, kind, content, avatar FROM content_key WHERE sealed IS NULL AND NOT swept")
            .map((row, _) -> destroyed(row))
            .list());
  }

  private static Destroyed destroyed(ResultSet row) throws SQLException {
    var type = KeyName.Type.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    return new Destroyed(
        Columns.id(row, "owner"),
        new KeyName(type, Columns.id(row, "content"), Columns.id(row, "avatar")));
  }
}
