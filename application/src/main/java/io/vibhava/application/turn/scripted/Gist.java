package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.Statement;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody stated, in a few words: "a dog called Biscuit, and Lisbon".
final class Gist {

  /// A statement, and what of it is worth repeating.
  private record Brief(Pattern statement, String words) {

    static Brief of(String statement, String words) {
      return new Brief(Pattern.compile("^The person" + statement + "\\.$"), words);
    }
  }

  private static final List<Brief> BRIEF =
      List.of(
          Brief.of("'s (.+) is called (.+)", "a $1 called $2"),
          Brief.of("'s (.+) are called (.+)", "$1 called $2"),
          Brief.of(" has (.+)", "$1"),
          Brief.of(" lives in (.+)", "a home in $1"),
          Brief.of("'s (.+) lives in (.+)", "your $1 in $2"),
          Brief.of(" moved to (.+)", "a move to $1"),
          Brief.of(" works as (.+)", "work as $1"),
          Brief.of(" is (an? .+)", "$1"),
          Brief.of(" is from (.+)", "$1 as the place you come from"),
          Brief.of(" is (\\d.*) years old", "$1 years of age"),
          Brief.of(" is allergic to (.+)", "an allergy to $1"),
          Brief.of(" plays (.+)", "playing $1"),
          Brief.of(" studies (.+)", "studies of $1"),
          Brief.of(" is learning (.+)", "lessons in $1"),
          Brief.of(" likes (.+) \\(favourite (.+)\\)", "$1, your favourite $2"),
          Brief.of(" likes (.+)", "a liking for $1"),
          Brief.of(" dislikes (.+)", "no love for $1"),
          Brief.of("'s birthday is (.+)", "a birthday $1"));

  private Gist() {}

  /// As nouns; where there are none, as a sentence.
  static String inNouns(Statement statement) {
    var text = statement.text();
    return BRIEF.stream()
        .map(it -> it.statement().matcher(text).replaceFirst(it.words()))
        .filter(words -> !words.equals(text))
        .findFirst()
        .map(Gist::theirs)
        .orElseGet(() -> asSentence(statement));
  }

  /// In the person's words, turned round.
  static String asSentence(Statement statement) {
    return Mirror.of(statement.provenance().quote());
  }

  static String joined(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + ", and " + parts.getLast();
  }

  private static String theirs(String words) {
    return words.replaceAll("\\btheir\\b", "your").replaceAll("^a (?=[aeiou])", "an ");
  }
}
