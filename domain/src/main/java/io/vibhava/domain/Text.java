package io.vibhava.domain;

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

  /// `text` if it may be kept: not blank, at most `max` characters, no control characters but line
  /// ends and tabs, and whole Unicode.
  ///
  /// @throws Failure.Invalid or [Failure.LimitReached], naming `thing`, the limit and what came
  public static String checked(String thing, String text, int max) {
    if (text.length() > max) {
      throw new Failure.LimitReached(
          "%s: at most %,d characters are taken, %,d came; say it in several parts"
              .formatted(thing, max, text.length()));
    }
    for (var i = 0; i < text.length(); i++) {
      var at = text.charAt(i);
      if (Character.isISOControl(at) && at != '\n' && at != '\t' && at != '\r') {
        throw new Failure.Invalid(
            "%s: control character U+%04X at position %d; remove it, only line ends and tabs are taken"
                .formatted(thing, (int) at, i + 1));
      }
      if (Character.isHighSurrogate(at)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(at)) {
        throw new Failure.Invalid(
            "%s: half a character at position %d; send valid UTF-8".formatted(thing, i + 1));
      }
    }
    if (text.isBlank()) {
      throw new Failure.Invalid(
          "%s: it is empty; at least one visible character is needed".formatted(thing));
    }
    return text;
  }

  /// `text` as one quoted line of data: quotes, backslashes and everything that could end the line
  /// are escaped.
  public static String quoted(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    text.chars()
        .forEach(at -> {
          switch (at) {
            case '"', '\\' -> out.append('\\').append((char) at);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\u2028', '\u2029', '\u0085' -> out.append(' ');
            default -> out.append((char) at);
          }
        });
    return out.append('"').toString();
  }

  /// `text` cut to at most `max` characters at a whole character, with an ellipsis where something
  /// was left out.
  public static String shortened(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
