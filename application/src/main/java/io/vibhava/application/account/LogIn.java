package io.vibhava.application.account;

import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccessClaims;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import io.vibhava.domain.account.TokenSecret;
import java.time.InstantSource;
import java.util.Optional;

/// Lets in whoever knows the password of an account. Whatever the name, one password is compared
/// with one hash, so that neither the answer nor its time tells who has an account. A second factor
/// would be asked for between the password and the session.
public final class LogIn {

  private final Vault vault;
  private final AccountPorts ports;
  private final Sessions.Lasting lasting;
  private final Ids ids;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  LogIn(Vault vault, AccountPorts ports, Sessions.Lasting lasting, Ids ids, InstantSource clock) {
    this.vault = vault;
    this.ports = ports;
    this.lasting = lasting;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param security of the account when its hash was read
  private record Known(Owner owner, int security, PasswordHash hash) {}

  /// @param device what the new session is called
  /// @return none where this name and this password do not belong together, or the account is
  ///   disabled; which of it is never told
  /// @throws Failure.LimitReached if too many log in at once
  public Optional<Entry> logIn(String name, Password password, String device) {
    var known = known(name);
    var hash = known.map(Known::hash).orElseGet(() -> ports.hasher().nobodys());
    var fits = ports.hasher().fits(password, hash);
    var begun = known.filter(_ -> fits).flatMap(it -> begun(it, device));
    begun.ifPresent(_ -> known.ifPresent(it -> renewHash(it, password)));
    return begun;
  }

  private Optional<Known> known(String name) {
    return canonical(name).flatMap(it -> vault.find(it.value())).flatMap(this::known);
  }

  private Optional<Known> known(Owner owner) {
    return ports
        .accounts()
        .find(owner.id())
        .flatMap(account ->
            ports
                .credentials()
                .password(owner)
                .map(hash -> new Known(owner, account.security(), hash)));
  }

  private static Optional<AccountName> canonical(String name) {
    try {
      return Optional.of(AccountName.parse(name));
    } catch (Failure.Invalid e) {
      return Optional.empty();
    }
  }

  /// The password is here now, and never else: what was hashed at another cost is hashed anew, so
  /// that each guess takes as long as that of nobody.
  private void renewHash(Known known, Password password) {
    var hasher = ports.hasher();
    if (!hasher.isOutdated(known.hash())) {
      return;
    }
    try {
      var hash = hasher.hash(password);
      ports.credentials().rehash(known.owner(), known.hash(), hash, clock.instant());
    } catch (Failure.LimitReached e) {
      // Too many log in just now; the next time will do.
    }
  }

  /// Hashing takes its time: whoever's password was changed meanwhile is not let in by the old one.
  private Optional<Entry> begun(Known known, String device) {
    var now = clock.instant();
    var session = new Session(new SessionId(ids.next()), device, now, now, lasting.due(now, now));
    var refresh = secrets.token(TokenSecret.Use.REFRESH);
    if (!ports.sessions().begin(known.owner(), session, refresh.hash(), known.security())) {
      return Optional.empty();
    }
    var claims = new AccessClaims(known.owner().id(), session.id(), known.security());
    return Optional.of(new Entry(claims, session, refresh));
  }
}
