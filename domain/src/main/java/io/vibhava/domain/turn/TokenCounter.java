package io.vibhava.domain.turn;

/// How many tokens a text has. When a text is cut behind line ends, and no part begins with white
/// space, adding up the parts never gives less than the whole; cut elsewhere, it may, since a
/// vocabulary's longest pieces win and may break up what follows.
@FunctionalInterface
public interface TokenCounter {

  int count(String text);
}
