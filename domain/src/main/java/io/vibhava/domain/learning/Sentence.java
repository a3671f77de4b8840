package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Secrets;
import java.util.List;

/// A sentence of a message.
///
/// @param message the message in plain quotes and spaces, as long as the original
/// @param original the message as it is
/// @param quotes where the message quotes somebody
/// @param from where the sentence begins in the message
/// @param to the character behind its last word; how it ends lies behind that
record Sentence(String message, String original, List<Quotation> quotes, int from, int to) {

  /// The most characters of a sentence that is read; a longer one is rarely a plain statement.
  private static final int CHARS_MAX = 400;

  String text() {
    return message.substring(from, to);
  }

  /// Whether it is the person's own, plain, earnest word.
  boolean mayState() {
    return to - from <= CHARS_MAX
        && quotes.stream().noneMatch(quotation -> quotation.speaks(from, to))
        && !Guards.forbid(text(), isAsked())
        && !Secrets.occurIn(text());
  }

  /// Whether it may deny something: as [#mayState], but that it tells of saying.
  boolean mayDeny() {
    return to - from <= CHARS_MAX
        && quotes.stream().noneMatch(quotation -> quotation.speaks(from, to))
        && !isAsked();
  }

  /// Whether it may ask for something: as [#mayDeny], but that it is a question.
  boolean mayRequest() {
    return to - from <= CHARS_MAX
        && quotes.stream().noneMatch(quotation -> quotation.speaks(from, to))
        && !Secrets.occurIn(text());
  }

  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }

  private boolean isAsked() {
    var end = to;
    while (end < message.length() && "?!. \"".indexOf(message.charAt(end)) >= 0) {
      if (message.charAt(end) == '?') {
        return true;
      }
      end++;
    }
    return false;
  }

  /// Whether the place `at` of this sentence lies within a quotation.
  boolean isQuoted(int at) {
    return quotes.stream().anyMatch(quotation -> quotation.holds(from + at));
  }

  Sentence with(Sentence next) {
    return new Sentence(message, original, quotes, from, next.to);
  }

  Clause clause() {
    return part(0, to - from);
  }

  Clause part(int start, int end) {
    var begins = from + start;
    return Clause.of(
        begins, begins, "", text().substring(start, end), original.substring(begins, from + end));
  }
}
