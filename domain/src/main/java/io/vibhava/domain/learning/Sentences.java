package io.vibhava.domain.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a message into sentences, and finds what is quoted in it.
final class Sentences {

  /// A line that quotes a message or holds code.
  private static final Pattern OTHERS_LINE =
      Pattern.compile("(?m)^[ \\t]*[>|].*$|```(?s:.*?)(?:```|\\z)");

  private static final Pattern END =
      Pattern.compile("[.!?…]+[\")]*(?=\\s|$)|[;\\n\\r]|\\s[-–—]\\s|\\s(?=[:;]-?[)(DP]+(?:\\s|$))");

  private static final Pattern NO_END =
      Vocabulary.pattern("\\b(?:mr|mrs|ms|dr|st|prof|e\\.g|i\\.e|vs|approx|\\p{Lu})$");

  private static final Pattern DAY_OF_MONTH = Vocabulary.pattern("^\\.\\s+{MONTH}\\b");

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]*(?:\"|\\z)|(?<![\\p{L}\\p{N}])'[^'\"]*'(?![\\p{L}\\p{N}])");

  private Sentences() {}

  static List<Sentence> of(String original) {
    var message = plain(original);
    var quotes = quotations(message);
    var sentences = new ArrayList<Sentence>();
    var from = 0;
    for (var match = END.matcher(message); match.find(); ) {
      if (isEnd(message, match.start())) {
        add(sentences, new Sentence(message, original, quotes, from, match.start()));
        from = match.end();
      }
    }
    add(sentences, new Sentence(message, original, quotes, from, message.length()));
    return sentences;
  }

  private static void add(List<Sentence> sentences, Sentence sentence) {
    var from = sentence.from();
    var to = sentence.to();
    while (from < to && Character.isWhitespace(sentence.message().charAt(from))) {
      from++;
    }
    if (from < to) {
      sentences.add(
          new Sentence(sentence.message(), sentence.original(), sentence.quotes(), from, to));
    }
  }

  private static boolean isEnd(String message, int at) {
    if (message.charAt(at) != '.') {
      return true;
    }
    var before = message.substring(Math.max(0, at - 8), at);
    var after = message.substring(at, Math.min(message.length(), at + 16));
    return !NO_END.matcher(before).find() && !DAY_OF_MONTH.matcher(after).find();
  }

  private static List<Quotation> quotations(String message) {
    return QUOTED.matcher(message).results().map(Quotation::of).toList();
  }

  /// `text` with straight quotes and plain spaces, what others wrote blanked out; each character
  /// stays at its place.
  private static String plain(String text) {
    var straight = new StringBuilder(text.length());
    text.chars().forEach(at -> straight.append(plain((char) at)));
    return OTHERS_LINE.matcher(straight).replaceAll(match -> ";".repeat(match.group().length()));
  }

  private static char plain(char at) {
    return switch (at) {
      case '’', '‘' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '\u00a0', '\u202f', '\u2009', '\t' -> ' ';
      default -> at;
    };
  }
}
