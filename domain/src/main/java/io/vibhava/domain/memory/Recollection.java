package io.vibhava.domain.memory;

import java.util.List;

/// A memory that was recalled, and why.
///
/// @param score what it was ranked by; the higher the better, comparable within one recall only
/// @param reason the signals that spoke for it
/// @param parts what each signal brought to the score; those that brought nothing are left out
public record Recollection(Memory memory, double score, Reason reason, List<Part> parts) {

  public Recollection {
    parts = List.copyOf(parts);
  }

  /// One of which the parts are not known.
  public Recollection(Memory memory, double score, String why) {
    this(memory, score, new Reason(() -> why), List.of());
  }

  /// The signals that spoke for it, in words.
  public String why() {
    return reason.toString();
  }
}
