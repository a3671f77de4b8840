package io.vibhava.domain.conversation;

import java.util.Locale;
import java.util.Set;

/// Where a message stands. What it says never changes, unless its owner takes it back; this may.
///
/// | state | of whose | means | next |
/// |---|---|---|---|
/// | `kept` | the person's | durable | `failed`, `redacted` |
/// | `failed` | the person's | durable, and its turn failed before a word was spoken; no reply to it stands | `kept`, when it is asked again; `redacted` |
/// | `complete` | the avatar's | spoken to its end | `redacted` |
/// | `cut-short` | the avatar's | what was spoken before it was interrupted | `redacted` |
/// | `redacted` | anyone's | its owner took it back: what it said is gone for good | |
/// | `unreadable` | anyone's | damaged: it does not open, and says nothing; never kept as such | |
public enum MessageState {
  KEPT,
  FAILED,
  COMPLETE,
  CUT_SHORT,
  REDACTED,
  UNREADABLE;

  private static final Set<MessageState> OF_USER = Set.of(KEPT, FAILED, REDACTED, UNREADABLE);
  private static final Set<MessageState> OF_AVATAR =
      Set.of(COMPLETE, CUT_SHORT, REDACTED, UNREADABLE);

  /// Whether a message in this state may go on to `next`.
  public boolean mayBecome(MessageState next) {
    return switch (this) {
      case KEPT -> next == FAILED || next == REDACTED;
      case FAILED -> next == KEPT || next == REDACTED;
      case COMPLETE, CUT_SHORT -> next == REDACTED;
      case REDACTED, UNREADABLE -> false;
    };
  }

  /// Whether a message of `role` may be in this state.
  public boolean fits(Role role) {
    return (role == Role.USER ? OF_USER : OF_AVATAR).contains(this);
  }

  /// How the state is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
