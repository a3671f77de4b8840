package io.vibhava.application.account;

import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret;
import java.time.Duration;
import java.time.InstantSource;

/// Makes a token by which the account's person sets a password themselves, once and soon. An
/// earlier one is good no longer; the present password is, until then.
public final class OfferReset {

  private final Accounts accounts;
  private final Tickets tickets;
  private final Duration timeout;
  private final Ids ids;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  OfferReset(Accounts accounts, Tickets tickets, Duration timeout, Ids ids, InstantSource clock) {
    this.accounts = accounts;
    this.tickets = tickets;
    this.timeout = timeout;
    this.ids = ids;
    this.clock = clock;
  }

  /// A ticket with its token, which is told here and never again.
  public record Offered(Ticket ticket, TokenSecret secret) {}

  public Offered offer(Owner owner) {
    var role =
        accounts
            .find(owner.id())
            .orElseThrow(() -> new Failure.NotFound("account: there is none"))
            .role();
    var now = clock.instant();
    var secret = secrets.token(TokenSecret.Use.RESET);
    var ticket =
        new Ticket(new TicketId(ids.next()), TokenSecret.Use.RESET, role, now, now.plus(timeout));
    tickets.withdrawAll(owner, TokenSecret.Use.RESET);
    tickets.add(owner, ticket, secret.hash());
    return new Offered(ticket, secret);
  }
}
