package io.vibhava.application.account;

import io.vibhava.application.Ids;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.KeySecret;
import io.vibhava.domain.account.Owner;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;

/// Makes an API key for an account.
public final class IssueKey {

  private final Accounts accounts;
  private final Ids ids;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public IssueKey(Accounts accounts, Ids ids, InstantSource clock) {
    this.accounts = accounts;
    this.ids = ids;
    this.clock = clock;
  }

  /// A new key.
  ///
  /// @param secret what its holder shows; it is told here and never again
  public record Issued(ApiKey key, KeySecret secret) {}

  /// @throws io.vibhava.domain.Failure.Invalid if it opens nothing, or the label can't be one
  public Issued issue(Owner owner, String label, Set<KeyScope> scopes) {
    var key = ApiKey.first(new ApiKeyId(ids.next()), label, scopes, clock.instant());
    var secret = secret();
    accounts.addKey(owner, key, secret.hash());
    return new Issued(key, secret);
  }

  private KeySecret secret() {
    var bytes = new byte[KeySecret.RANDOM_BYTES];
    random.nextBytes(bytes);
    return KeySecret.of(bytes);
  }
}
