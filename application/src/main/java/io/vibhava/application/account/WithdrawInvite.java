package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.TicketId;

/// Takes an invite back.
public final class WithdrawInvite {

  private final Tickets tickets;

  WithdrawInvite(Tickets tickets) {
    this.tickets = tickets;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if it is none of this inviter's
  public void withdraw(Owner by, TicketId id) {
    tickets.withdraw(by, id);
  }
}
