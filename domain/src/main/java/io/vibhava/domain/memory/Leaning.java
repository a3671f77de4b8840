package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A question that leans on the talk, as "and what does he eat?" does: alone it finds nothing, or
/// anybody's. What was said just before tells whom and what it is about.
public final class Leaning {

  /// So many words say by themselves what they are about, unless they begin with an "and".
  private static final int SHORT_WORDS_MAX = 12;

  /// A question without more telling words than this leaves out what it is about.
  private static final int BARE_WORDS_MAX = 1;

  /// How far back the talk is followed: what leans may follow what leans.
  private static final int TURNS_MAX = 3;

  /// How much of a long message counts.
  private static final int CHARS_MAX = 300;

  private static final Pattern POINTS =
      Pattern.compile(
          "\\b(?:he|she|it|its|they|them|their|theirs|him|his|her|hers|this|that|these|those|there|then"
              + "|the (?:same|other|first|second|last|latter|former)|one|ones|else)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^\\W*(?:and|but|so|or|also|what about|how about|what else|why|since when|until when|where"
              + "|when|who|which|how|how come|really)\\b\\W*(?:not\\b|then\\b|so\\b)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AND =
      Pattern.compile(
          "^\\W*(?:and|but|or|what about|how about|what else)\\b", Pattern.CASE_INSENSITIVE);

  private Leaning() {}

  /// What was said before that `text` leans on, the newest first; nothing where it stands by
  /// itself.
  ///
  /// @param before what was said before, the newest last
  public static List<String> on(String text, List<Message> before) {
    var found = new ArrayList<String>();
    var said = text;
    for (var i = before.size() - 1; i >= 0 && turns(found, before.size() - i); i--) {
      var message = before.get(i);
      if (message.role() == Role.USER && leans(said)) {
        found.add(shortened(message.text()));
        said = message.text();
      }
    }
    return found;
  }

  private static boolean turns(List<String> found, int back) {
    return found.size() < TURNS_MAX && back <= 2 * TURNS_MAX;
  }

  static boolean leans(String text) {
    return Saying.words(text) <= SHORT_WORDS_MAX && isLeaning(text);
  }

  private static boolean isLeaning(String text) {
    return AND.matcher(text).lookingAt()
        || POINTS.matcher(text).find()
        || (GOES_ON.matcher(text).lookingAt()
            && Terms.askedWords(text).size() <= BARE_WORDS_MAX
            && !Side.speaksOfOneself(text));
  }

  private static String shortened(String text) {
    return text.length() <= CHARS_MAX ? text : text.substring(0, CHARS_MAX);
  }
}
