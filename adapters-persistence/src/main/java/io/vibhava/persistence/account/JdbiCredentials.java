package io.vibhava.persistence.account;

import io.vibhava.application.account.Credentials;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.SessionId;
import io.vibhava.domain.account.TokenSecret;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sqlite.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Hashes of passwords in SQLite, sealed: who has the database alone can't even begin to guess.
public record JdbiCredentials(Database database, KeyRing keys, SealedVault vault)
    implements Credentials {

  private record Row(long revision, byte[] sealed) {}

  @Override
  public Optional<PasswordHash> password(Owner owner) {
    var id = vault.opened(owner);
    return database.read(handle -> row(handle, id)).map(row -> opened(id, row));
  }

  private PasswordHash opened(UUID id, Row row) {
    var place = place(id, row.revision());
    return new PasswordHash(
        Payloads.open(keys.account(id), place, row.sealed(), PasswordPayload.class).hash());
  }

  private static Optional<Row> row(Handle handle, UUID id) {
    return handle
        .createQuery("SELECT revision, sealed FROM password WHERE owner = :owner")
        .bind("owner", id)
        .map((row, _) -> new Row(row.getLong("revision"), row.getBytes("sealed")))
        .findOne();
  }

  @Override
  public void setPassword(Owner owner, PasswordHash hash, Optional<SessionId> kept, Instant now) {
    var id = vault.opened(owner);
    database.erase(handle -> {
      SessionRows.deleteOthers(handle, id, kept.map(SessionId::value));
      JdbiTickets.withdrawAll(handle, id, TokenSecret.Use.RESET);
      secure(handle, id);
      return put(handle, id, next(handle, id), hash, now);
    });
  }

  private static long next(Handle handle, UUID id) {
    return row(handle, id).map(row -> row.revision() + 1).orElse(1L);
  }

  private static void secure(Handle handle, UUID id) {
    handle
        .createUpdate("UPDATE account SET security = security + 1 WHERE owner = :owner")
        .bind("owner", id)
        .execute();
  }

  @Override
  public void rehash(Owner owner, PasswordHash before, PasswordHash hash, Instant now) {
    var id = vault.opened(owner);
    database.erase(handle ->
        row(handle, id)
            .filter(row -> opened(id, row).equals(before))
            .map(row -> put(handle, id, row.revision() + 1, hash, now)));
  }

  @Override
  public boolean addPassword(Owner owner, PasswordHash hash, Instant now) {
    var id = vault.opened(owner);
    return database.write(handle -> row(handle, id).isEmpty() && put(handle, id, 1, hash, now) > 0);
  }

  private int put(Handle handle, UUID id, long revision, PasswordHash hash, Instant now) {
    var payload = new PasswordPayload(1, hash.phc());
    return handle
        .createUpdate(
            """
            INSERT INTO password (owner, revision, updated, sealed)
            VALUES (:owner, :revision, :now, :sealed)
            ON CONFLICT (owner) DO UPDATE SET revision = :revision, updated = :now, sealed = :sealed
            """)
        .bind("owner", id)
        .bind("revision", revision)
        .bind("now", now)
        .bind("sealed", Payloads.seal(keys.account(id), place(id, revision), payload))
        .execute();
  }

  private static Place place(UUID owner, long revision) {
    return new Place(owner, owner, Kind.PASSWORD, owner, revision);
  }
}
