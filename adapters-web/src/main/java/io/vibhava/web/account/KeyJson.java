package io.vibhava.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vibhava.application.account.IssueKey.Issued;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.KeyScope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key as JSON.
///
/// @param revoked since when it lets nobody in
/// @param key told where it is made, and never again
record KeyJson(
    String id,
    String label,
    List<String> scopes,
    String created,
    @Nullable String revoked,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key) {

  static KeyJson of(ApiKey key) {
    return with(key, null);
  }

  static KeyJson of(Issued issued) {
    return with(issued.key(), issued.secret().reveal());
  }

  private static KeyJson with(ApiKey key, @Nullable String secret) {
    return new KeyJson(
        key.id().toString(),
        key.label(),
        key.scopes().stream().sorted().map(KeyScope::label).toList(),
        key.created().toString(),
        key.revoked().map(Instant::toString).orElse(null),
        secret);
  }
}
