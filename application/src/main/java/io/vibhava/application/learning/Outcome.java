package io.vibhava.application.learning;

import java.util.Locale;

/// How the reading of a batch by a model ended. Where it brought nothing, the rules' findings are
/// kept all the same.
public enum Outcome {
  /// Its answer was as asked for.
  UNDERSTOOD("its answer was as asked for"),
  /// The second answer was, after it was told what was wrong with the first.
  MENDED("its second answer was as asked for"),
  /// Some of the answer was, and the rest was left out.
  PARTLY("what could not be used of its answer was left out"),
  /// Neither answer could be used.
  NOT_UNDERSTOOD("neither of its answers could be used; the rules learned alone"),
  /// The model or its provider declined.
  REFUSED("it or its provider declined; the rules learned alone"),
  /// A limit of the provider was reached, or the answer was too long.
  LIMITED("a limit of its provider was reached, or its answer was too long"),
  /// It was not there, or not in time.
  UNAVAILABLE("it was not there, or not in time; it is asked again"),
  /// It was not asked, so that what is left of a budget is there for replies.
  SPARED("it was not asked, since a budget is nearly spent; the rules learned alone");

  private final String reason;

  Outcome(String reason) {
    this.reason = reason;
  }

  /// For people.
  public String reason() {
    return reason;
  }

  /// How it is written at each door, such as `not-understood`.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
