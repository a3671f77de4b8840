package io.vibhava.application.inmemory;

import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.SessionId;
import java.time.Instant;
import java.util.Optional;

/// A token that a session goes on with, or went on with.
///
/// @param used what came of it, once it was shown
record ShownToken(SessionId session, Optional<Used> used) {

  /// When a token was used up, and what came after it.
  record Used(Instant at, byte[] nonce, KeyHash next) {}

  static ShownToken fresh(SessionId session) {
    return new ShownToken(session, Optional.empty());
  }
}
