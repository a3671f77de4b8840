package io.vibhava.web;

import io.vibhava.application.account.AdmitSession;
import io.vibhava.application.account.Authenticate;
import io.vibhava.application.account.Caller;
import io.vibhava.web.account.AccessTokens;
import java.util.Optional;
import java.util.function.Supplier;

/// Knows whom a credential lets in: a key by its hash, a short token by its signature and by what
/// is kept of its session. The two are never taken for each other.
final class Doorkeeper {

  private static final String KEY = "vib_";

  private final Authenticate keys;
  private final AdmitSession sessions;
  private final AccessTokens tokens;

  Doorkeeper(Authenticate keys, AdmitSession sessions, AccessTokens tokens) {
    this.keys = keys;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  /// Somebody who was let in.
  ///
  /// @param again lets them in once more, if they still may be
  record Admitted(Caller caller, Supplier<Optional<Caller>> again) {}

  Optional<Admitted> admit(String presented) {
    return presented.startsWith(KEY)
        ? admitted(() -> keys.authenticate(presented))
        : tokens.read(presented).flatMap(claims -> admitted(() -> sessions.admit(claims)));
  }

  private static Optional<Admitted> admitted(Supplier<Optional<Caller>> looking) {
    return looking.get().map(caller -> new Admitted(caller, looking));
  }
}
