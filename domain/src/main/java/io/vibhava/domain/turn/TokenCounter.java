package io.vibhava.domain.turn;

/// How many tokens a text has. Adding up the counts of its parts gives no less than the whole, but
/// for at most one token at each place where it was cut: a vocabulary's longest pieces win and may
/// break up what follows. Between whole lines that is rare.
@FunctionalInterface
public interface TokenCounter {

  int count(String text);
}
