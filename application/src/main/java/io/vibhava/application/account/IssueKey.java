package io.vibhava.application.account;

import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.KeySecret;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Role;
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

  /// @throws Failure.Invalid if it opens nothing, the label can't be one, or a scope is not one
  ///   that the account may reach: a key would open it, unseen, on the day the account got the role
  public Issued issue(Owner owner, String label, Set<KeyScope> scopes) {
    requireReachable(owner, scopes);
    var key = ApiKey.first(new ApiKeyId(ids.next()), label, scopes, clock.instant());
    var secret = secret();
    accounts.addKey(owner, key, secret.hash());
    return new Issued(key, secret);
  }

  private void requireReachable(Owner owner, Set<KeyScope> scopes) {
    var role = accounts.find(owner.id()).map(Account::role).orElse(Role.USER);
    var reachable = KeyScope.of(role);
    if (!reachable.containsAll(scopes)) {
      throw new Failure.Invalid(
          "scopes: a key of an account of role %s opens %s at most, %s came; leave out what is more, or give the account the role first"
              .formatted(role.label(), KeyScope.written(reachable), KeyScope.written(scopes)));
    }
  }

  private KeySecret secret() {
    var bytes = new byte[KeySecret.RANDOM_BYTES];
    random.nextBytes(bytes);
    return KeySecret.of(bytes);
  }
}
