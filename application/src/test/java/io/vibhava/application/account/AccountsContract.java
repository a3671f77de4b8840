package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.KeySecret;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.PersonDetails;
import io.vibhava.domain.account.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

  @Test
  void ofManyWhoMakeAPersonAtOnceOneDoes() throws Exception {
    assertThat(stores.vault().make("ada")).isEmpty();

    var made = Race.of(8, () -> stores.vault().make("noor"));

    assertThat(made.stream().flatMap(Optional::stream)).hasSize(1);
    assertThat(made.stream().flatMap(Optional::stream).map(Owner::id))
        .containsExactly(stores.vault().find("noor").orElseThrow().id());
  }

  @Test
  void aChangeIsKept() {
    var changed = accounts.change(owner.id(), account -> account.as(Role.ADMIN));

    assertThat(changed).isEqualTo(new Account(owner.id(), Role.ADMIN, AccountState.ACTIVE, 2));
    assertThat(accounts.find(owner.id())).contains(changed);
  }

  @Test
  void changesAtOnceAreAllKept() throws Exception {
    Race.of(8, () -> accounts.change(owner.id(), Account::secured));

    assertThat(accounts.find(owner.id()).orElseThrow().security()).isEqualTo(9);
  }

  @Test
  void aDisabledAccountsKeysAdmitNobody() {
    accounts.addKey(owner, key("laptop", KeyScope.CHAT), secret(1).hash());
    accounts.change(owner.id(), account -> account.in(AccountState.DISABLED));
    assertThat(accounts.admit(secret(1).hash())).isEmpty();

    accounts.change(owner.id(), account -> account.in(AccountState.ACTIVE));
    assertThat(accounts.admit(secret(1).hash())).isPresent();
  }

  @Test
  void nobodyIsChangedWhoIsNotThere() {
    assertThatThrownBy(() -> accounts.change(new OwnerId(new UUID(0, 1)), Account::secured))
        .isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void allAreListedByName() {
    assertThat(accounts.list())
        .extracting(Accounts.Listed::name)
        .contains(accounts.name(owner), accounts.name(stranger));
    assertThat(accounts.name(owner)).isEqualTo("ada");
  }

  @Test
  void whatAPersonSaysOfThemselvesIsKept() {
    assertThat(accounts.details(owner)).isEqualTo(PersonDetails.NONE);
    var said =
        new PersonDetails(
            0,
            Optional.of("अदा"),
            Optional.of(Locale.forLanguageTag("pt-PT")),
            Optional.of(ZoneId.of("Europe/Lisbon")));

    assertThat(accounts.describe(owner, said, NOON)).isEqualTo(said.next());
    assertThat(accounts.details(owner)).isEqualTo(said.next());
    assertThat(accounts.details(stranger)).isEqualTo(PersonDetails.NONE);
    assertThatThrownBy(() -> accounts.describe(owner, said, NOON))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void anErasedAccountIsNotThereAndItsNameIsFree() {
    var id = owner.id();
    talk.avatar("Mira");
    accounts.addKey(owner, key("laptop", KeyScope.CHAT), secret(1).hash());
    stores.credentials().addPassword(owner, new PasswordHash("hash"), NOON);
    accounts.erase(owner);

    assertThat(accounts.find(id)).isEmpty();
    assertThat(accounts.admit(secret(1).hash())).isEmpty();
    assertThat(stores.vault().find("ada")).isEmpty();
    assertThatThrownBy(() -> stores.vault().open(id)).isInstanceOf(Failure.NotFound.class);
    var next = stores.vault().open("ada");
    assertThat(next.id()).isNotEqualTo(id);
    assertThat(stores.avatars().list(next)).isEmpty();
    assertThat(stores.credentials().password(next)).isEmpty();
    assertThat(accounts.find(stranger.id())).isPresent();
  }
}
