package io.vibhava.domain.turn;

/// A part of a prompt that takes pieces as long as they fit. What it is thought to take is never
/// less than what it does, since its pieces are counted one by one.
final class Block {

  private final String opening;
  private final String closing;
  private final int roomTokens;
  private final TokenCounter counter;
  private final StringBuilder pieces = new StringBuilder();
  private int tokens;

  /// @param opening what stands before the first piece, if there is one
  /// @param closing what stands behind the last
  Block(String opening, String closing, int roomTokens, TokenCounter counter) {
    this.opening = opening;
    this.closing = closing;
    this.roomTokens = roomTokens;
    this.counter = counter;
    this.tokens = counter.count(opening) + counter.count(closing);
  }

  /// Takes `piece` if it fits.
  ///
  /// @return whether it did
  boolean add(String piece) {
    var count = counter.count(piece);
    if (count > roomTokens - tokens) {
      return false;
    }
    pieces.append(piece);
    tokens += count;
    return true;
  }

  String text() {
    return pieces.isEmpty() ? "" : opening + pieces + closing;
  }

  int tokens() {
    return pieces.isEmpty() ? 0 : tokens;
  }
}
