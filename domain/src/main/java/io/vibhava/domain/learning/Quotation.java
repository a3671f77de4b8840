package io.vibhava.domain.learning;

import java.util.regex.MatchResult;

/// A range of a message between quotation marks, the marks included.
///
/// @param words how many words it has
record Quotation(int from, int to, int words) {

  /// A quotation of so few words is taken for a name or a title.
  private static final int NAME_WORDS_MAX = 3;

  static Quotation of(MatchResult marked) {
    var words = marked.group().strip().split("\\s+").length;
    return new Quotation(marked.start(), marked.end(), words);
  }

  boolean holds(int at) {
    return from < at && at < to;
  }

  /// Whether somebody else may be speaking in the range from `start` to `end`.
  boolean speaks(int start, int end) {
    return holds(start) || (words > NAME_WORDS_MAX && from < end && start < to);
  }
}
