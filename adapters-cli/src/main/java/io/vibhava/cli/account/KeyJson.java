package io.vibhava.cli.account;

import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.KeyScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key as JSON; the key itself is not kept.
record KeyJson(
    String id, String label, List<String> scopes, String created, @Nullable String revoked) {

  static KeyJson of(ApiKey key) {
    return new KeyJson(
        key.id().toString(),
        key.label(),
        key.scopes().stream().sorted().map(KeyScope::label).toList(),
        key.created().toString(),
        key.revoked().map(Object::toString).orElse(null));
  }
}
