package io.vibhava.domain.memory;

/// A memory that was recalled, and why.
///
/// @param score what it was ranked by; the higher the better, comparable within one recall only
/// @param reason the signals that spoke for it
public record Recollection(Memory memory, double score, Reason reason) {

  public Recollection(Memory memory, double score, String why) {
    this(memory, score, new Reason(() -> why));
  }

  /// The signals that spoke for it, in words.
  public String why() {
    return reason.toString();
  }
}
