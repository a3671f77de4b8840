package io.vibhava.persistence.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A session's token as it lies in its table.
///
/// @param used what came of it, once it was shown
record TokenRow(UUID owner, UUID session, Optional<Used> used) {

  /// When a token was used up, and what came after it.
  record Used(Instant at, byte[] nonce, byte[] next) {}
}
