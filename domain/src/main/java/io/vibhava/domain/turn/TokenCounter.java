package io.vibhava.domain.turn;

/// How many tokens a text has. Adding up the counts of the parts of a text never gives less than
/// the whole.
@FunctionalInterface
public interface TokenCounter {

  int count(String text);
}
