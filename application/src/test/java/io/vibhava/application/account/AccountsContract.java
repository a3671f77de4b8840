package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.StoreContract;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.KeySecret;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What whatever keeps accounts does.
public abstract class AccountsContract extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");

  private final SequentialIds ids = new SequentialIds();
  private Accounts accounts;

  @BeforeEach
  void theAccounts() {
    accounts = stores.accounts();
  }

  private ApiKey key(String label, KeyScope... scopes) {
    return ApiKey.first(new ApiKeyId(ids.next()), label, Set.of(scopes), NOON);
  }

  private static KeySecret secret(int number) {
    var bytes = new byte[KeySecret.RANDOM_BYTES];
    Arrays.fill(bytes, (byte) number);
    return KeySecret.of(bytes);
  }

  @Test
  void eachOwnerThatIsOpenedHasAnAccountOfAPerson() {
    assertThat(accounts.find(owner.id())).contains(Account.first(owner.id(), Role.USER));
  }

  @Test
  void anOwnerThatThereIsNotHasNone() {
    assertThat(accounts.find(new OwnerId(new UUID(0, 1)))).isEmpty();
  }

  @Test
  void aKeyAdmitsToItsOwnersAccountWithItsScopes() {
    var key = key("laptop", KeyScope.CHAT, KeyScope.MEMORY);
    accounts.addKey(owner, key, secret(1).hash());

    assertThat(accounts.admit(secret(1).hash()))
        .contains(new Accounts.Admission(Account.first(owner.id(), Role.USER), key));
  }

  @Test
  void anotherKeyAdmitsNobody() {
    accounts.addKey(owner, key("laptop", KeyScope.CHAT), secret(1).hash());

    assertThat(accounts.admit(secret(2).hash())).isEmpty();
  }

  @Test
  void eachOwnerHasKeysOfTheirOwnInTheOrderOfMaking() {
    var first = key("भाषा", KeyScope.CHAT);
    var second = key("laptop", KeyScope.ACCOUNT);
    accounts.addKey(owner, first, secret(1).hash());
    accounts.addKey(stranger, key("theirs", KeyScope.CHAT), secret(2).hash());
    accounts.addKey(owner, second, secret(3).hash());

    assertThat(accounts.keys(owner)).containsExactly(first, second);
  }

  @Test
  void aRevokedKeyAdmitsNobodyAndIsStillListed() {
    var key = key("laptop", KeyScope.CHAT);
    accounts.addKey(owner, key, secret(1).hash());
    accounts.revokeKey(owner, key.id(), EVENING);

    assertThat(accounts.admit(secret(1).hash())).isEmpty();
    assertThat(accounts.keys(owner)).containsExactly(key.revoked(EVENING));
  }

  @Test
  void aKeyThatIsRevokedAgainStaysAsItIs() {
    var key = key("laptop", KeyScope.CHAT);
    accounts.addKey(owner, key, secret(1).hash());
    accounts.revokeKey(owner, key.id(), NOON);
    accounts.revokeKey(owner, key.id(), EVENING);

    assertThat(accounts.keys(owner)).containsExactly(key.revoked(NOON));
  }

  @Test
  void nobodyRevokesAnothersKey() {
    var key = key("laptop", KeyScope.CHAT);
    accounts.addKey(owner, key, secret(1).hash());

    assertThatThrownBy(() -> accounts.revokeKey(stranger, key.id(), EVENING))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(accounts.admit(secret(1).hash())).isPresent();
  }

  @Test
  void aPersonWhoIsLookedForIsNotMade() {
    assertThat(stores.vault().find("nobody")).isEmpty();
    assertThat(stores.vault().find("ada").orElseThrow().id()).isEqualTo(owner.id());
  }
}
