package io.vibhava.domain;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How text from outside is checked, and how two texts are compared.
public final class Text {

  private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\s]+");

  private Text() {}

  /// `text` in NFKC with runs of white space as one space: the form in which a quote is looked for
  /// in its source.
  public static String folded(String text) {
    return WHITE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip();
  }

  /// [#folded] in lower case, independent of any locale.
  public static String searchable(String text) {
    return folded(text).toLowerCase(Locale.ROOT);
  }

  /// `text` if it may be kept: something visible, at most `max` characters, no control characters
  /// but line ends and tabs, and whole Unicode.
  ///
  /// @throws Failure.Invalid or [Failure.LimitReached], naming `thing`, the limit and what came
  public static String checked(String thing, String text, int max) {
    if (text.length() > max) {
      throw new Failure.LimitReached(
          String.format(
              Locale.ROOT,
              "%s: at most %,d characters are taken, %,d came; say it in several parts",
              thing,
              max,
              text.length()));
    }
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      checkCharacter(thing, text.codePointAt(i), i + 1);
    }
    if (text.codePoints().noneMatch(Text::isVisible)) {
      throw new Failure.Invalid(
          "%s: it is empty; at least one visible character is needed".formatted(thing));
    }
    return text;
  }

  private static void checkCharacter(String thing, int character, int position) {
    if (Character.isISOControl(character) && "\n\t\r".indexOf(character) < 0) {
      throw new Failure.Invalid(
          String.format(
              Locale.ROOT,
              "%s: control character U+%04X at position %d; remove it, only line ends and tabs are taken",
              thing,
              character,
              position));
    }
    if (Character.getType(character) == Character.SURROGATE) {
      throw new Failure.Invalid(
          String.format(
              Locale.ROOT,
              "%s: half a character at position %d; send valid UTF-8",
              thing,
              position));
    }
  }

  /// Whether `character` shows by itself: neither white space nor one that only joins or directs
  /// others.
  private static boolean isVisible(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && Character.getType(character) != Character.FORMAT;
  }

  /// `text` as one quoted line of data: quotes, backslashes and everything that could end the line
  /// are escaped; other control characters become spaces.
  public static String quoted(String text) {
    var out = new StringBuilder(text.length() + 16).append('"');
    for (var i = 0; i < text.length(); i++) {
      var at = text.charAt(i);
      switch (at) {
        case '"', '\\' -> out.append('\\').append(at);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\u2028', '\u2029' -> out.append(' ');
        default -> out.append(Character.isISOControl(at) ? ' ' : at);
      }
    }
    return out.append('"').toString();
  }

  /// `text` cut to at most `max` characters, at the end of one as people see it, with an ellipsis
  /// where something was left out.
  ///
  /// @param max at least 1, which the ellipsis needs
  public static String shortened(String text, int max) {
    if (max < 1) {
      throw new IllegalArgumentException("at least 1 character is needed, %d came".formatted(max));
    }
    if (text.length() <= max) {
      return text;
    }
    var ends = BreakIterator.getCharacterInstance(Locale.ROOT);
    ends.setText(text.substring(0, max + 1));
    return text.substring(0, ends.preceding(max)).stripTrailing() + "…";
  }
}
