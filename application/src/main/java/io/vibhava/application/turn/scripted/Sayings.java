package io.vibhava.application.turn.scripted;

import io.vibhava.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts what was said into sentences, and sentences into clauses that have their own subject.
final class Sayings {

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?…][\")”]?)(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Prof)\\.)\\s+|[\\n\\r;]+");

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "(?:\\s*[,–—]\\s*(?:(?:and|but|so|also|plus)\\s+)*|\\s+(?:(?:and|but|so|also|plus)\\s+)+)"
              + "(?=(?:I|I'm|I’m|I've|I’ve|my|our|we|we're|please|what|where|who|when|how)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKING =
      Pattern.compile(
          "^\\W*(?:(?:and|but|so|ok|okay|hey|hi|hello|well|please|now)[, ]+)*"
              + "(?:what|whats|what's|who|whos|who's|whose|where|wheres|where's|when|why|how|which"
              + "|do|does|did|am|are|is|was|were|can|could|will|would|should|have|has"
              + "|i (?:forgot|forget|can't remember|don't remember) (?:what|where|who|when|how"
              + "|my)|tell me (?:what|where|who|when|how|which|about|my|if|whether)"
              + "|remind me (?:what|where|who|when|how|of|about)|guess)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int QUOTE_CHARS_MAX = 240;

  private Sayings() {}

  static List<String> sentences(String text) {
    return pieces(SENTENCE_END.splitAsStream(text));
  }

  static List<String> clauses(String sentence) {
    return pieces(CLAUSE_END.splitAsStream(sentence));
  }

  static boolean asks(String sentence) {
    return sentence.replaceAll("[\\s\")”!]+$", "").endsWith("?")
        || ASKING.matcher(sentence).matches();
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /// `text` as it stands between quotation marks in one line.
  static String quotable(String text) {
    var line = Text.folded(text).replaceAll("[\"“”„]", "'").replaceAll("[,;:\\s]+$", "");
    return Text.shortened(line, QUOTE_CHARS_MAX);
  }

  private static List<String> pieces(Stream<String> texts) {
    var pieces = new ArrayList<String>();
    texts.map(String::strip).filter(text -> !text.isEmpty()).forEach(pieces::add);
    return pieces;
  }
}
