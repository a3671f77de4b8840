package io.vibhava.domain.memory;

import java.util.List;

/// A memory that was recalled, and why.
///
/// @param score what it was ranked by; the higher the better, comparable within one recall only
/// @param reason the signals that spoke for it
/// @param parts what each signal brought to the score; those that brought nothing are left out
/// @param isRead whether it was learned from by now: what was said a moment ago is recalled before
///   that
public record Recollection(
    Memory memory, double score, Reason reason, List<Part> parts, boolean isRead) {

  public Recollection {
    parts = List.copyOf(parts);
  }

  /// One that was learned from, of which the parts are not known.
  public Recollection(Memory memory, double score, String why) {
    this(memory, score, new Reason(() -> why), List.of(), true);
  }

  /// The same, as long as nothing was learned from it.
  public Recollection unread() {
    return new Recollection(memory, score, reason, parts, false);
  }

  /// The signals that spoke for it, in words.
  public String why() {
    return reason.toString();
  }
}
