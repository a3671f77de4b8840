package io.vibhava.persistence.account;

import io.vibhava.application.account.Sessions.Lasting;
import io.vibhava.application.account.Sessions.Successor;
import io.vibhava.domain.account.KeyHash;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Goes on with a session, within one transaction: what is decided about a token is decided once.
record RenewingWrite(Handle handle, Instant now, Lasting lasting) {

  /// What was decided about a token.
  sealed interface Decided {
    record GoesOn(SessionRow row, byte[] nonce) implements Decided {}

    record Replayed(TokenRow token) implements Decided {}

    record Unknown() implements Decided {}
  }

  Decided renew(KeyHash hash, Successor successor) {
    return SessionRows.token(handle, hash.bytes())
        .flatMap(token -> session(token).map(row -> decided(token, row, hash, successor)))
        .orElseGet(Decided.Unknown::new);
  }

  private Optional<SessionRow> session(TokenRow token) {
    return SessionRows.session(handle, token.owner(), token.session(), now);
  }

  private Decided decided(TokenRow token, SessionRow row, KeyHash hash, Successor successor) {
    return token
        .used()
        .map(used -> again(token, row, used))
        .orElseGet(() -> first(row, hash, successor));
  }

  private Decided first(SessionRow row, KeyHash hash, Successor successor) {
    SessionRows.use(handle, hash, successor, now);
    SessionRows.insertToken(handle, row.owner(), row.id(), successor.hash(), now);
    SessionRows.renew(handle, row, now, lasting.due(row.created(), now));
    var renewed =
        new SessionRow(
            row.owner(),
            row.id(),
            row.created(),
            now,
            lasting.due(row.created(), now),
            row.sealed());
    return new Decided.GoesOn(renewed, successor.nonce());
  }

  /// Whoever lost the answer shows the token again soon, and has not gone on with the next one.
  private Decided again(TokenRow token, SessionRow row, TokenRow.Used used) {
    var isInTime = !now.isAfter(used.at().plus(lasting.again()));
    if (isInTime && isUnused(used.next())) {
      return new Decided.GoesOn(row, used.nonce());
    }
    SessionRows.delete(handle, row.owner(), row.id());
    return new Decided.Replayed(token);
  }

  private boolean isUnused(byte[] hash) {
    return SessionRows.token(handle, hash).filter(token -> token.used().isEmpty()).isPresent();
  }
}
