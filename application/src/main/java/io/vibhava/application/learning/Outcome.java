package io.vibhava.application.learning;

import java.util.Locale;

/// How the reading of a batch by a model ended. Where it brought nothing, the rules' findings are
/// kept all the same.
public enum Outcome {
  /// Its answer was as asked for.
  UNDERSTOOD,
  /// The second answer was, after it was told what was wrong with the first.
  MENDED,
  /// Some of the answer was, and the rest was left out.
  PARTLY,
  /// Neither answer could be used.
  NOT_UNDERSTOOD,
  /// The model or its provider declined.
  REFUSED,
  /// A limit of the provider was reached, or the answer was too long.
  LIMITED,
  /// It was not there, or not in time.
  UNAVAILABLE;

  /// How it is written at each door, such as `not-understood`.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
