package io.vibhava.domain.memory;

/// Whom a fact is about. It is never guessed: a fact whose subject is not known is not learned.
public sealed interface Subject {

  /// The person whose memory it is.
  record Person() implements Subject {}

  /// The avatar itself.
  record Itself() implements Subject {}

  /// Somebody or something else, by the name or relation that was used.
  record Third(String name) implements Subject {}
}
