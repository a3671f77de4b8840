package io.vibhava.application.account;

import io.vibhava.domain.account.AccessClaims;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.TokenSecret;
import java.time.InstantSource;
import java.util.Optional;

/// Goes on with a session by its token, which is used up: another comes in its place.
public final class RenewSession {

  private final Accounts accounts;
  private final Sessions sessions;
  private final Sessions.Lasting lasting;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  RenewSession(
      Accounts accounts, Sessions sessions, Sessions.Lasting lasting, InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.lasting = lasting;
    this.clock = clock;
  }

  /// @return none where no session goes on with it; why is never told
  public Optional<Entry> renew(String presented) {
    return TokenSecret.parse(TokenSecret.Use.REFRESH, presented).flatMap(this::renewed);
  }

  private Optional<Entry> renewed(TokenSecret token) {
    var nonce = secrets.bytes();
    var next = new Sessions.Successor(nonce, token.successor(nonce).hash());
    return switch (sessions.renew(token.hash(), next, clock.instant(), lasting)) {
      case Sessions.Renewal.Renewed renewed -> entry(renewed, token);
      case Sessions.Renewal.Replayed _, Sessions.Renewal.Unknown _ -> Optional.empty();
    };
  }

  private Optional<Entry> entry(Sessions.Renewal.Renewed renewed, TokenSecret token) {
    return accounts
        .find(renewed.owner())
        .filter(Account::isActive)
        .map(account ->
            new Entry(
                new AccessClaims(account.owner(), renewed.session().id(), account.security()),
                renewed.session(),
                token.successor(renewed.nonce())));
  }
}
