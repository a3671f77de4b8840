package io.vibhava.domain.turn;

import java.util.Locale;

/// Where a turn stands.
///
/// | state | means | next |
/// |---|---|---|
/// | `asked` | what was said is durable, the reply is under way | `complete`, `cut-short`, `failed` |
/// | `failed` | no word of a reply was spoken | `asked`, when it is asked again |
/// | `complete` | the reply is durable, spoken to its end | |
/// | `cut-short` | what was spoken before the interruption is durable | |
public enum TurnState {
  ASKED,
  COMPLETE,
  CUT_SHORT,
  FAILED;

  /// Whether a turn in this state may go on to `next`.
  public boolean mayBecome(TurnState next) {
    return switch (this) {
      case ASKED -> next != ASKED;
      case FAILED -> next == ASKED;
      case COMPLETE, CUT_SHORT -> false;
    };
  }

  /// How the state is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
