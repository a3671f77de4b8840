package io.vibhava.domain.turn;

import io.vibhava.domain.memory.Loss;
import java.util.Locale;

/// What became of a memory that was weighed for a reply.
public enum Fate {
  /// The request held it.
  HELD,
  /// The request held it in the profile of the person, which is always in mind.
  IN_PROFILE,
  /// It came to mind; whether the request held it is not known any more.
  RECALLED,
  /// It came to mind, and the model read its message anyway, in the history or in what was asked.
  READ_ANYWAY,
  /// It came to mind, and the prompt had no room left for it.
  NO_ROOM,
  /// What was said is small talk.
  NOTHING_ASKED,
  /// Neither its words nor its meaning have much to do with the question.
  HARDLY_FITS,
  /// We ceased to believe it.
  EXPIRED,
  /// It asks the same, and so answers nothing.
  ASKS_THE_SAME,
  /// A better one says the same or comes from the same words.
  SAID_ALREADY,
  /// Others fit better.
  BEHIND_THE_LAST;

  static Fate of(Loss loss) {
    return switch (loss) {
      case NOTHING_ASKED -> NOTHING_ASKED;
      case HARDLY_FITS -> HARDLY_FITS;
      case EXPIRED -> EXPIRED;
      case ASKS_THE_SAME -> ASKS_THE_SAME;
      case SAID_ALREADY -> SAID_ALREADY;
      case BEHIND_THE_LAST -> BEHIND_THE_LAST;
    };
  }

  /// How it is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
