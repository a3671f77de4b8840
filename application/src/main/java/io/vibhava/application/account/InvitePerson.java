package io.vibhava.application.account;

import io.vibhava.application.Ids;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret;
import java.time.Duration;
import java.time.InstantSource;

/// Makes a token by which somebody makes one account.
public final class InvitePerson {

  private final Tickets tickets;
  private final Duration timeout;
  private final Ids ids;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  InvitePerson(Tickets tickets, Duration timeout, Ids ids, InstantSource clock) {
    this.tickets = tickets;
    this.timeout = timeout;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param by who invites
  /// @param role that the account will have
  public OfferReset.Offered invite(Owner by, Role role) {
    var now = clock.instant();
    var secret = secrets.token(TokenSecret.Use.INVITE);
    var ticket =
        new Ticket(new TicketId(ids.next()), TokenSecret.Use.INVITE, role, now, now.plus(timeout));
    tickets.add(by, ticket, secret.hash());
    return new OfferReset.Offered(ticket, secret);
  }
}
