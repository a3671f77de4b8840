package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.domain.account.PasswordHash;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What whatever keeps passwords' hashes does.
public abstract class CredentialsContract extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static PasswordHash hash(String words) {
    return new PasswordHash(words);
  }

  @Test
  void anAccountHasNoPasswordUntilItIsGivenOne() {
    assertThat(stores.credentials().password(owner)).isEmpty();
    stores.credentials().setPassword(owner, hash("first"), NOON);
    assertThat(stores.credentials().password(owner)).contains(hash("first"));
    assertThat(stores.credentials().password(stranger)).isEmpty();
  }

  @Test
  void theNewestPasswordCounts() {
    stores.credentials().setPassword(owner, hash("first"), NOON);
    stores.credentials().setPassword(owner, hash("second"), NOON);

    assertThat(stores.credentials().password(owner)).contains(hash("second"));
  }

  @Test
  void aFirstPasswordIsAddedOnceByWhomeverOfMany() throws Exception {
    var added = Race.of(8, () -> stores.credentials().addPassword(owner, hash("one"), NOON));

    assertThat(added).containsOnlyOnce(true).hasSize(8);
    assertThat(stores.credentials().addPassword(owner, hash("two"), NOON)).isFalse();
    assertThat(stores.credentials().password(owner)).contains(hash("one"));
  }
}
