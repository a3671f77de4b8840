package io.vibhava.persistence.conversation;

import io.vibhava.persistence.sqlite.Noted;
import io.vibhava.persistence.sqlite.Prepared;
import io.vibhava.persistence.sqlite.Topic;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Counts the changes of a scope, so that whoever made something of it sees what to read again.
///
/// @param version moves with each change
/// @param epoch moves when something was deleted: then everything is to be read again
public record ScopeVersion(long version, long epoch) {

  /// That of a scope where nothing ever happened.
  public static final ScopeVersion NONE = new ScopeVersion(0, 0);

  public static ScopeVersion of(Handle handle, UUID owner, UUID avatar) {
    return Prepared.of(handle, "SELECT version, epoch FROM scope WHERE owner = ? AND avatar = ?")
        .id(owner)
        .id(avatar)
        .first(row -> new ScopeVersion(row.getLong("version"), row.getLong("epoch")))
        .orElse(NONE);
  }

  /// A change that was counted.
  ///
  /// @param version the version that it makes
  /// @param isPaused whether what is said in the scope is not to be remembered
  public record Change(long version, boolean isPaused) {}

  /// Counts a change.
  ///
  /// @return the version that it makes
  public static long next(Handle handle, UUID owner, UUID avatar) {
    return counted(handle, owner, avatar).version();
  }

  /// Counts a change.
  public static Change counted(Handle handle, UUID owner, UUID avatar) {
    Noted.on(handle, Topic.scope(owner, avatar));
    return Prepared.of(
            handle,
            """
            INSERT INTO scope (owner, avatar, version, epoch) VALUES (?, ?, 1, 0)
            ON CONFLICT DO UPDATE SET version = version + 1
            RETURNING version, state
            """)
        .id(owner)
        .id(avatar)
        .first(row -> new Change(row.getLong("version"), "paused".equals(row.getString("state"))))
        .orElseThrow();
  }

  /// Notes whether what is said from now on is to be remembered.
  public static void pause(Handle handle, UUID owner, UUID avatar, boolean paused) {
    Prepared.of(handle, "UPDATE scope SET state = ? WHERE owner = ? AND avatar = ?")
        .text(paused ? "paused" : "learning")
        .id(owner)
        .id(avatar)
        .update();
  }

  /// Counts a deletion, after which everything is read again, so that single removals need not be
  /// told any more.
  public static void restart(Handle handle, UUID owner, UUID avatar) {
    Noted.on(handle, Topic.scope(owner, avatar));
    Noted.on(handle, Topic.learned(owner, avatar));
    handle
        .createUpdate(
            "UPDATE scope SET version = version + 1, epoch = epoch + 1 WHERE owner = :owner AND avatar = :avatar")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .execute();
    handle
        .createUpdate("DELETE FROM removal WHERE owner = :owner AND avatar = :avatar")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .execute();
  }
}
