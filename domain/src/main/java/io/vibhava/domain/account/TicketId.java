package io.vibhava.domain.account;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a ticket; it lets nobody in.
public record TicketId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static TicketId parse(String text) {
    return new TicketId(Uuids.parse("invite", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
