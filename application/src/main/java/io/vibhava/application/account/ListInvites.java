package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TokenSecret;
import java.time.InstantSource;
import java.util.List;

/// Lists the invites of one inviter that are still good.
public final class ListInvites {

  private final Tickets tickets;
  private final InstantSource clock;

  ListInvites(Tickets tickets, InstantSource clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  public List<Ticket> list(Owner by) {
    return tickets.list(by, TokenSecret.Use.INVITE, clock.instant());
  }
}
