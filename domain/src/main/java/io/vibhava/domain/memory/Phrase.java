package io.vibhava.domain.memory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A pattern, and signs of it: words or parts of words, in lower case, one of which is in each text
/// that it is found in. To look for those costs far less than the pattern, and mostly there is
/// none.
record Phrase(Pattern pattern, List<String> signs) {

  private static final String BETWEEN_SIGNS = "|";

  /// @param signs with bars between them
  static Phrase of(Pattern pattern, String signs) {
    return new Phrase(pattern, List.of(signs.split(Pattern.quote(BETWEEN_SIGNS))));
  }

  /// As the signs are written.
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// @param lower the text in [#lower] case
  boolean mayBeIn(String lower) {
    for (var sign : signs) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
