package io.vibhava.domain.memory;

/// A part of a message that says one thing.
///
/// @param from where it begins in the message, counted in UTF-16 units
/// @param carried the subject that it shares with the clause before it, as in "I live in Rome and
///   work as a cook"; empty where it has its own
/// @param text its words, in plain quotes and spaces, as long as in the message
/// @param original its words as they stand in the message
record Clause(int from, String carried, String text, String original) {

  /// What the rules read.
  String whole() {
    return carried + text;
  }

  /// The place in the message of the place `at` in [#whole].
  int inMessage(int at) {
    return from + Math.max(0, at - carried.length());
  }

  String quote(int fromInMessage, int toInMessage) {
    return original.substring(fromInMessage - from, toInMessage - from);
  }
}
