package io.vibhava.persistence.account;

import io.vibhava.application.account.Sessions.Successor;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The rows of sessions and of their tokens.
final class SessionRows {

  private static final String SESSION =
      "SELECT owner, id, created, last, due, sealed FROM session ";

  private static final UUID NOBODY = new UUID(0, 0);

  private SessionRows() {}

  /// Whether the account is as it was when its person was known.
  static boolean mayBegin(Handle handle, UUID owner, int security) {
    return handle
        .createQuery(
            """
            SELECT 1 FROM account WHERE owner = :owner AND state = :state AND security = :security
            """)
        .bind("owner", owner)
        .bind("state", AccountState.ACTIVE.label())
        .bind("security", security)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static void insert(Handle handle, SessionRow row) {
    handle
        .createUpdate(
            """
            INSERT INTO session (owner, id, created, last, due, sealed)
            VALUES (:owner, :id, :created, :last, :due, :sealed)
            """)
        .bind("owner", row.owner())
        .bind("id", row.id())
        .bind("created", row.created())
        .bind("last", row.last())
        .bind("due", row.due())
        .bind("sealed", row.sealed())
        .execute();
  }

  static void insertToken(Handle handle, UUID owner, UUID session, KeyHash hash, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO session_token (owner, session, hash, created)
            VALUES (:owner, :session, :hash, :now)
            """)
        .bind("owner", owner)
        .bind("session", session)
        .bind("hash", hash.bytes())
        .bind("now", now)
        .execute();
  }

  static Optional<SessionRow> session(Handle handle, UUID owner, UUID id, Instant now) {
    return handle
        .createQuery(SESSION + "WHERE owner = :owner AND id = :id AND due > :now")
        .bind("owner", owner)
        .bind("id", id)
        .bind("now", now)
        .map((row, _) -> session(row))
        .findOne();
  }

  static List<SessionRow> sessions(Handle handle, UUID owner, Instant now) {
    return handle
        .createQuery(SESSION + "WHERE owner = :owner AND due > :now ORDER BY id")
        .bind("owner", owner)
        .bind("now", now)
        .map((row, _) -> session(row))
        .list();
  }

  static Optional<TokenRow> token(Handle handle, byte[] hash) {
    return handle
        .createQuery(
            "SELECT owner, session, used, nonce, next FROM session_token WHERE hash = :hash")
        .bind("hash", hash)
        .map((row, _) -> token(row))
        .findOne();
  }

  static void use(Handle handle, KeyHash hash, Successor successor, Instant now) {
    handle
        .createUpdate(
            "UPDATE session_token SET used = :now, nonce = :nonce, next = :next WHERE hash = :hash")
        .bind("now", now)
        .bind("nonce", successor.nonce())
        .bind("next", successor.hash().bytes())
        .bind("hash", hash.bytes())
        .execute();
  }

  static void renew(Handle handle, SessionRow row, Instant now, Instant due) {
    handle
        .createUpdate(
            "UPDATE session SET last = :now, due = :due WHERE owner = :owner AND id = :id")
        .bind("now", now)
        .bind("due", due)
        .bind("owner", row.owner())
        .bind("id", row.id())
        .execute();
  }

  static int delete(Handle handle, UUID owner, UUID id) {
    return handle
        .createUpdate("DELETE FROM session WHERE owner = :owner AND id = :id")
        .bind("owner", owner)
        .bind("id", id)
        .execute();
  }

  /// Deletes those of `owner` but the one with the id `kept`.
  static void deleteOthers(Handle handle, UUID owner, Optional<UUID> kept) {
    handle
        .createUpdate("DELETE FROM session WHERE owner = :owner AND id <> :kept")
        .bind("owner", owner)
        .bind("kept", kept.orElse(NOBODY))
        .execute();
  }

  static void deleteOver(Handle handle, UUID owner, Instant now) {
    handle
        .createUpdate("DELETE FROM session WHERE owner = :owner AND due <= :now")
        .bind("owner", owner)
        .bind("now", now)
        .execute();
  }

  private static SessionRow session(ResultSet row) throws SQLException {
    return new SessionRow(
        Columns.id(row, "owner"),
        Columns.id(row, "id"),
        Columns.instant(row, "created"),
        Columns.instant(row, "last"),
        Columns.instant(row, "due"),
        row.getBytes("sealed"));
  }

  private static TokenRow token(ResultSet row) throws SQLException {
    var at = Columns.instant(row, "used");
    Optional<TokenRow.Used> used =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(new TokenRow.Used(at, row.getBytes("nonce"), row.getBytes("next")));
    return new TokenRow(Columns.id(row, "owner"), Columns.id(row, "session"), used);
  }
}
