package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret.Use;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What whatever keeps invites and resets does.
public abstract class TicketsContract extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant ONE = NOON.plusSeconds(3600);

  private final SequentialIds ids = new SequentialIds();
  private Tickets tickets;

  @BeforeEach
  void theTickets() {
    tickets = stores.tickets();
  }

  private Ticket added(Use use, int hash) {
    var ticket = new Ticket(new TicketId(ids.next()), use, Role.MODERATOR, NOON, ONE);
    tickets.add(owner, ticket, hash(hash));
    return ticket;
  }

  private static KeyHash hash(int number) {
    var bytes = new byte[32];
    bytes[0] = (byte) number;
    return KeyHash.of(bytes);
  }

  @Test
  void aTicketIsFoundByItsTokenForItsUseWhileItIsGood() {
    var ticket = added(Use.INVITE, 1);

    assertThat(tickets.find(hash(1), Use.INVITE, NOON))
        .contains(new Tickets.Given(owner.id(), ticket));
    assertThat(tickets.find(hash(1), Use.RESET, NOON)).isEmpty();
    assertThat(tickets.find(hash(2), Use.INVITE, NOON)).isEmpty();
    assertThat(tickets.find(hash(1), Use.INVITE, ONE)).isEmpty();
  }

  @Test
  void itIsUsedOnceByWhomeverOfMany() throws Exception {
    added(Use.INVITE, 1);

    var used = Race.of(8, () -> tickets.use(hash(1), NOON));

    assertThat(used).containsOnlyOnce(true).hasSize(8);
    assertThat(tickets.find(hash(1), Use.INVITE, NOON)).isEmpty();
  }

  @Test
  void itIsNotUsedOnceItIsDue() {
    added(Use.RESET, 1);

    assertThat(tickets.use(hash(1), ONE)).isFalse();
  }

  @Test
  void itsOwnerListsAndWithdrawsIt() {
    var ticket = added(Use.INVITE, 1);
    var other = added(Use.INVITE, 2);
    added(Use.RESET, 3);

    assertThat(tickets.list(owner, Use.INVITE, NOON)).containsExactly(ticket, other);
    assertThat(tickets.list(stranger, Use.INVITE, NOON)).isEmpty();
    assertThatThrownBy(() -> tickets.withdraw(stranger, ticket.id()))
        .isInstanceOf(Failure.NotFound.class);
    tickets.withdraw(owner, ticket.id());
    assertThat(tickets.list(owner, Use.INVITE, NOON)).containsExactly(other);
  }

  @Test
  void allForOneUseAreWithdrawn() {
    added(Use.INVITE, 1);
    added(Use.RESET, 2);
    tickets.withdrawAll(owner, Use.RESET);

    assertThat(tickets.find(hash(2), Use.RESET, NOON)).isEmpty();
    assertThat(tickets.find(hash(1), Use.INVITE, NOON)).isPresent();
  }
}
