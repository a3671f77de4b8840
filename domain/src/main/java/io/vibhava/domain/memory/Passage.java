package io.vibhava.domain.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of a long text that says most about what is asked: a page that is recalled for one
/// sentence should not take the room of ten others.
public final class Passage {

  /// A text up to so long is left whole: about eighty tokens.
  private static final int WHOLE_CHARS_MAX = 400;

  private static final String CUT = "…";

  private static final Pattern END = Pattern.compile("(?<=[.!?…。！？])\\s+|\\n+");

  private Passage() {}

  /// `text`, or its sentences that stand together, fit into about eighty tokens and share most
  /// words with `question`; of several, the first.
  public static String of(String text, String question) {
    if (text.length() <= WHOLE_CHARS_MAX) {
      return text;
    }
    var asked = new HashSet<>(Terms.asked(question));
    return best(sentences(text), asked);
  }

  private static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    for (var sentence : END.split(text, 0)) {
      for (var from = 0; from < sentence.length(); from += WHOLE_CHARS_MAX) {
        sentences.add(
            sentence.substring(from, Math.min(sentence.length(), from + WHOLE_CHARS_MAX)));
      }
    }
    return sentences;
  }

  private static String best(List<String> sentences, Set<String> asked) {
    var best = "";
    var most = -1.0;
    for (var from = 0; from < sentences.size(); from++) {
      var to = reach(sentences, from);
      var passage = String.join(" ", sentences.subList(from, to));
      var shared = shared(sentences.subList(from, to), asked);
      if (shared > most) {
        most = shared;
        best = (from == 0 ? "" : CUT + " ") + passage + (to == sentences.size() ? "" : " " + CUT);
      }
    }
    return best;
  }

  /// As many sentences as fit, at least one.
  private static int reach(List<String> sentences, int from) {
    var to = from + 1;
    var length = sentences.get(from).length();
    while (to < sentences.size() && length + sentences.get(to).length() < WHOLE_CHARS_MAX) {
      length += sentences.get(to++).length() + 1;
    }
    return to;
  }

  /// How many of the words asked for it has; those that stand together count a little more.
  private static double shared(List<String> sentences, Set<String> asked) {
    var all = new HashSet<String>();
    var densest = 0;
    for (var sentence : sentences) {
      var own = new HashSet<>(Terms.of(sentence));
      own.retainAll(asked);
      densest = Math.max(densest, own.size());
      all.addAll(own);
    }
    return all.size() + densest / 2.0;
  }
}
