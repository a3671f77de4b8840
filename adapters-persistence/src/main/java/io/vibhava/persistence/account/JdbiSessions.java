package io.vibhava.persistence.account;

import io.vibhava.application.account.Sessions;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sqlite.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sessions in SQLite. What a device calls itself is sealed; tokens are kept as hashes alone.
public record JdbiSessions(Database database, KeyRing keys, SealedVault vault) implements Sessions {

  @Override
  public boolean begin(Owner owner, Session session, KeyHash token, int security) {
    var id = vault.opened(owner);
    var place = place(id, session.id().value());
    var sealed = Payloads.seal(keys.account(id), place, new SessionPayload(1, session.label()));
    var row =
        new SessionRow(
            id, session.id().value(), session.created(), session.seen(), session.due(), sealed);
    return database.write(handle -> {
      if (!SessionRows.mayBegin(handle, id, security)) {
        return false;
      }
      SessionRows.deleteOver(handle, id, session.created());
      SessionRows.insert(handle, row);
      SessionRows.insertToken(handle, id, row.id(), token, session.created());
      return true;
    });
  }

  @Override
  public Renewal renew(KeyHash token, Successor successor, Instant now, Lasting lasting) {
    return renewal(
        database.write(handle -> new RenewingWrite(handle, now, lasting).renew(token, successor)));
  }

  private Renewal renewal(RenewingWrite.Decided decided) {
    return switch (decided) {
      case RenewingWrite.Decided.GoesOn(var row, var nonce) ->
          new Renewal.Renewed(new OwnerId(row.owner()), session(row), nonce);
      case RenewingWrite.Decided.Replayed(var token) ->
          new Renewal.Replayed(new OwnerId(token.owner()), new SessionId(token.session()));
      case RenewingWrite.Decided.Unknown() -> new Renewal.Unknown();
    };
  }

  @Override
  public Optional<Session> live(OwnerId owner, SessionId id, Instant now) {
    return database
        .read(handle -> SessionRows.session(handle, owner.value(), id.value(), now))
        .map(this::session);
  }

  @Override
  public List<Session> list(Owner owner, Instant now) {
    var id = vault.opened(owner);
    return database.read(handle -> SessionRows.sessions(handle, id, now)).stream()
        .map(this::session)
        .toList();
  }

  private Session session(SessionRow row) {
    var payload =
        Payloads.open(
            keys.account(row.owner()),
            place(row.owner(), row.id()),
            row.sealed(),
            SessionPayload.class);
    return new Session(
        new SessionId(row.id()), payload.label(), row.created(), row.last(), row.due());
  }

  @Override
  public void end(Owner owner, SessionId id) {
    var of = vault.opened(owner);
    if (database.write(handle -> SessionRows.delete(handle, of, id.value())) == 0) {
      throw new Failure.NotFound("session %s: there is none".formatted(id));
    }
  }

  @Override
  public void endOthers(Owner owner, Optional<SessionId> kept) {
    var of = vault.opened(owner);
    database.change(handle -> SessionRows.deleteOthers(handle, of, kept.map(SessionId::value)));
  }

  private static Place place(UUID owner, UUID id) {
    return new Place(owner, owner, Kind.SESSION, id, 1);
  }
}
