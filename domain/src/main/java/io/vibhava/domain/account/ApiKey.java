package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A key that lets a program in as its owner, as far as its scopes reach.
///
/// @param label what the owner calls it
/// @param revoked since when it lets nobody in; none while it does
public record ApiKey(
    ApiKeyId id, String label, Set<KeyScope> scopes, Instant created, Optional<Instant> revoked) {

  /// The most characters of a label.
  public static final int LABEL_CHARS_MAX = 100;

  /// @throws Failure.Invalid if it opens nothing, or its label can't be one
  public ApiKey {
    Text.checked("label", label, LABEL_CHARS_MAX);
    if (scopes.isEmpty()) {
      throw new Failure.Invalid("scopes: at least one is needed, or the key opens nothing");
    }
    scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
  }

  public static ApiKey first(ApiKeyId id, String label, Set<KeyScope> scopes, Instant now) {
    return new ApiKey(id, label, scopes, now, Optional.empty());
  }

  public ApiKey revoked(Instant now) {
    return new ApiKey(id, label, scopes, created, revoked.or(() -> Optional.of(now)));
  }
}
