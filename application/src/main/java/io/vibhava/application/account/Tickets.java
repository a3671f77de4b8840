package io.vibhava.application.account;

import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps what is done once with a token: invites and resets.
public interface Tickets {

  /// A ticket and whose it is.
  record Given(OwnerId owner, Ticket ticket) {}

  void add(Owner owner, Ticket ticket, KeyHash hash);

  /// The ticket whose token this is, if it is for `use` and good now. It stays good.
  Optional<Given> find(KeyHash hash, TokenSecret.Use use, Instant now);

  /// Uses a ticket up.
  ///
  /// @return whether this was the one time that it is good for
  boolean use(KeyHash hash, Instant now);

  /// The owner's that are good, in the order in which they were made.
  List<Ticket> list(Owner owner, TokenSecret.Use use, Instant now);

  /// @throws io.vibhava.domain.Failure.NotFound if the owner has no such ticket
  void withdraw(Owner owner, TicketId id);

  /// Withdraws all of the owner's for `use`.
  void withdrawAll(Owner owner, TokenSecret.Use use);
}
