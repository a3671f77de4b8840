package io.vibhava.application.turn.scripted;

/// What a line does in a talk.
enum Act {
  /// Greets.
  HELLO,
  /// Takes up what was said, whatever it is.
  OPEN,
  /// Promises to remember.
  KEEP,
  /// Greets somebody who has said their name: `{name}`.
  NAMED,
  /// Invites to go on.
  GO_ON,
  /// Leads to an answer.
  FOUND,
  /// Stands beside somebody who feels `{feeling}`.
  HEAVY,
  /// Mourns with somebody.
  GRIEF,
  /// Is glad with somebody.
  GLAD,
  /// Says how it is.
  HOW,
  /// Takes thanks.
  THANKS,
  /// Says goodbye.
  BYE
}
