package io.vibhava.application.turn.scripted;

/// How something is known, and so how it may be told again.
enum Standing {
  /// The person said so.
  TOLD,
  /// They said so, and it has come to its end since.
  ENDED,
  /// They supposed, hoped or heard it: it may be quoted, and says of nothing that it is so.
  SUPPOSED,
  /// It was written down by hand, in the third person.
  NOTED,
  /// It came in a file that the person brought.
  BROUGHT
}
