package io.vibhava.application.turn.scripted;

import java.util.regex.Pattern;

/// Whether a text says what something is called.
final class Naming {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  /// Where another being begins that may be called otherwise.
  private static final Pattern NEXT_BEING =
      ignoringCase("(?:\\b(?:and|but)|,)\\s+(?:an?|my|our|the|two|three)\\b|\\n");

  private static final Pattern NAMED_BEHIND =
      ignoringCase(
          "^s?(?:'s|')?,?\\s*(?:(?:is|are|was|were|'s)\\s+)?(?:(?:called|named)\\b|(?-i:"
              + "(?!(?:\\p{L}+(?:ish|ese|ian|ean|can)|German|French|Dutch|Greek|Swiss|Thai|Czech"
              + "|I|I'm)\\b)\\p{Lu}[\\p{L}'-]+))"
              + "|\\b(?:called|named|names? (?:is|are)|name's|whose name)\\b");

  private static final Pattern NAMED_BEFORE =
      ignoringCase(
          "\\b(?:names? of|named|called|call|name) (?:my|our|the) (?:[\\p{L}-]+ )*$"
              + "|\\p{Lu}[\\p{L}'-]+ is (?:my|our) (?:[\\p{L}-]+ )*$");

  private Naming() {}

  /// @param thing the one word for it, see [Concepts#same]
  static boolean names(String thing, String text) {
    return WORD.matcher(text)
        .results()
        .filter(word -> Concepts.of(word.group()).contains(thing))
        .anyMatch(word -> isNamed(text.substring(0, word.start()), text.substring(word.end())));
  }

  private static boolean isNamed(String before, String behind) {
    var next = NEXT_BEING.matcher(behind);
    var of = next.find() ? behind.substring(0, next.start()) : behind;
    return NAMED_BEHIND.matcher(of).find() || NAMED_BEFORE.matcher(before).find();
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
