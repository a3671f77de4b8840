package io.vibhava.domain.conversation;

import java.util.Locale;

/// Where a conversation stands.
///
/// | state | means | next |
/// |---|---|---|
/// | `active` | it is listed and can be gone on with | `archived`, or it is deleted |
/// | `archived` | kept and searchable, not listed unless asked | `active`, or it is deleted |
///
/// A deleted conversation has no state: it is gone.
public enum ConversationState {
  ACTIVE,
  ARCHIVED;

  /// Whether a conversation in this state may go on to `next`.
  public boolean mayBecome(ConversationState next) {
    return this != next;
  }

  /// How the state is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
