package io.vibhava.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vibhava.application.account.OfferReset.Offered;
import io.vibhava.domain.account.Ticket;
import org.jspecify.annotations.Nullable;

/// What is done once with a token, as JSON.
///
/// @param token told where it is made, and never again
record TicketJson(
    String id,
    String role,
    String created,
    String due,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token) {

  static TicketJson of(Ticket ticket) {
    return with(ticket, null);
  }

  static TicketJson of(Offered offered) {
    return with(offered.ticket(), offered.secret().reveal());
  }

  private static TicketJson with(Ticket ticket, @Nullable String token) {
    return new TicketJson(
        ticket.id().toString(),
        ticket.role().label(),
        ticket.created().toString(),
        ticket.due().toString(),
        token);
  }
}
