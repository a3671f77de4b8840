package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret.Use;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
    stores.credentials().setPassword(owner, hash("first"), Optional.empty(), NOON);
    assertThat(stores.credentials().password(owner)).contains(hash("first"));
    assertThat(stores.credentials().password(stranger)).isEmpty();
  }

  @Test
  void theNewestPasswordCounts() {
    stores.credentials().setPassword(owner, hash("first"), Optional.empty(), NOON);
    stores.credentials().setPassword(owner, hash("second"), Optional.empty(), NOON);

    assertThat(stores.credentials().password(owner)).contains(hash("second"));
  }

  @Test
  void aFirstPasswordIsAddedOnceByWhomeverOfMany() throws Exception {
    var added = Race.of(8, () -> stores.credentials().addPassword(owner, hash("one"), NOON));

    assertThat(added).containsOnlyOnce(true).hasSize(8);
    assertThat(stores.credentials().addPassword(owner, hash("two"), NOON)).isFalse();
    assertThat(stores.credentials().password(owner)).contains(hash("one"));
  }

  private Session begun(int number) {
    var session =
        new Session(
            new SessionId(new UUID(0, number)), "a browser", NOON, NOON, NOON.plusSeconds(60));
    var token = KeyHash.of(ByteBuffer.allocate(32).putInt(number).array());
    var security = stores.accounts().find(owner.id()).orElseThrow().security();
    assertThat(stores.sessions().begin(owner, session, token, security)).isTrue();
    return session;
  }

  @Test
  void anotherPasswordEndsWhatTheOneBeforeLetIn() {
    var kept = begun(1);
    begun(2);
    var due = NOON.plusSeconds(60);
    var reset = new Ticket(new TicketId(new UUID(0, 3)), Use.RESET, Role.USER, NOON, due);
    var invite = new Ticket(new TicketId(new UUID(0, 4)), Use.INVITE, Role.USER, NOON, due);
    stores.tickets().add(owner, reset, KeyHash.of(new byte[32]));
    stores.tickets().add(owner, invite, KeyHash.of(new byte[] {1}));

    stores.credentials().setPassword(owner, hash("second"), Optional.of(kept.id()), NOON);

    assertThat(stores.sessions().list(owner, NOON)).containsExactly(kept);
    assertThat(stores.tickets().list(owner, Use.RESET, NOON)).isEmpty();
    assertThat(stores.tickets().list(owner, Use.INVITE, NOON)).containsExactly(invite);
    assertThat(stores.accounts().find(owner.id()).orElseThrow().security()).isEqualTo(2);
    assertThat(stores.accounts().find(stranger.id()).orElseThrow().security()).isEqualTo(1);
  }

  @Test
  void aPasswordIsHashedAnewUnlessItIsAnotherByNow() {
    stores.credentials().addPassword(owner, hash("cheap"), NOON);

    stores.credentials().rehash(owner, hash("cheap"), hash("dear"), NOON);
    assertThat(stores.credentials().password(owner)).contains(hash("dear"));
    assertThat(stores.accounts().find(owner.id()).orElseThrow().security()).isEqualTo(1);

    stores.credentials().rehash(owner, hash("cheap"), hash("late"), NOON);
    assertThat(stores.credentials().password(owner)).contains(hash("dear"));
    stores.credentials().rehash(stranger, hash("cheap"), hash("late"), NOON);
    assertThat(stores.credentials().password(stranger)).isEmpty();
  }
}
