package io.vibhava.domain.conversation;

import java.util.Locale;
import java.util.Set;

/// Where a message stands. What it says never changes; this may.
///
/// | state | of whose | means | next |
/// |---|---|---|---|
/// | `kept` | the person's | durable | `failed` |
/// | `failed` | the person's | durable, and its turn failed before a word was spoken | `kept`, when it is asked again |
/// | `complete` | the avatar's | spoken to its end | |
/// | `cut-short` | the avatar's | what was spoken before it was interrupted | |
public enum MessageState {
  KEPT,
  FAILED,
  COMPLETE,
  CUT_SHORT;

  private static final Set<MessageState> OF_USER = Set.of(KEPT, FAILED);

  /// Whether a message in this state may go on to `next`.
  public boolean mayBecome(MessageState next) {
    return switch (this) {
      case KEPT -> next == FAILED;
      case FAILED -> next == KEPT;
      case COMPLETE, CUT_SHORT -> false;
    };
  }

  /// Whether a message of `role` may be in this state.
  public boolean fits(Role role) {
    return (role == Role.USER) == OF_USER.contains(this);
  }

  /// How the state is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
