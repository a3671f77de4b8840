package io.vibhava.domain.account;

import java.time.Instant;

/// What one token does once, until it is due: an invite makes an account of a role, a reset sets
/// the password of the account that it belongs to.
///
/// @param role of the account; where it is a reset, that which it has
public record Ticket(TicketId id, TokenSecret.Use use, Role role, Instant created, Instant due) {

  public boolean isGoodAt(Instant now) {
    return now.isBefore(due);
  }
}
