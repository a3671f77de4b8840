package io.vibhava.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The phrases in which one thing is said. They are found as if they were the alternatives of one
/// pattern, but only those are looked for of which there is a sign.
final class Phrasing {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.COMMENTS;
  private static final String BEHIND_SIGNS = " => ";

  private final List<Phrase> phrases;

  private Phrasing(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /// @param lines a phrase on each, its signs first, as in `when => \\bwhen\\b`; spaces in it count
  ///   where they are escaped
  static Phrasing of(String lines) {
    return of("", lines, "");
  }

  /// @param before what stands before each
  /// @param after what stands behind each
  static Phrasing of(String before, String lines, String after) {
    return new Phrasing(lines.lines().map(line -> phrase(before, line, after)).toList());
  }

  private static Phrase phrase(String before, String line, String after) {
    var parts = line.split(BEHIND_SIGNS, 2);
    return Phrase.of(Pattern.compile(before + "(?:" + parts[1] + ")" + after, FLAGS), parts[0]);
  }

  boolean isIn(String text) {
    var lower = Phrase.lower(text);
    for (var phrase : phrases) {
      if (phrase.mayBeIn(lower) && phrase.pattern().matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /// `text` with a space in the place of each.
  String without(String text) {
    var found = found(text);
    if (found.isEmpty()) {
      return text;
    }
    var left = new StringBuilder(text.length());
    var from = 0;
    for (var next = first(found); next != null; next = first(found)) {
      left.append(text, from, next.start()).append(' ');
      from = next.end();
      goOn(found, from);
    }
    return left.append(text, from, text.length()).toString();
  }

  /// Those that are in `text`, each where it stands first.
  private List<Matcher> found(String text) {
    var lower = Phrase.lower(text);
    var found = new ArrayList<Matcher>();
    for (var phrase : phrases) {
      if (phrase.mayBeIn(lower)) {
        var matcher = phrase.pattern().matcher(text);
        if (matcher.find()) {
          found.add(matcher);
        }
      }
    }
    return found;
  }

  private static @Nullable Matcher first(List<Matcher> found) {
    @Nullable Matcher first = null;
    for (var matcher : found) {
      if (first == null || matcher.start() < first.start()) {
        first = matcher;
      }
    }
    return first;
  }

  /// Looks on behind what was just found.
  private static void goOn(List<Matcher> found, int from) {
    found.removeIf(matcher -> matcher.start() < from && !matcher.find(from));
  }

  /// The pattern that this stands for.
  @Override
  public String toString() {
    return String.join("|", phrases.stream().map(phrase -> phrase.pattern().pattern()).toList());
  }
}
