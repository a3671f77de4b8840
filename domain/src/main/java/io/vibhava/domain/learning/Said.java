package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A quoted part of a message, and what it bears out.
///
/// @param message the whole text
record Said(String message, Provenance quoted) {

  /// The most characters of a statement or a topic.
  private static final int CHARS_MAX = 300;

  private static final int NAME_CHARS_MAX = 60;

  /// What stands where bytes were no text.
  private static final int NOT_READABLE = 0xFFFD;

  /// So much of what is told must stand in the message; the rest are words like "person" or
  /// "lives".
  private static final double BORNE_OUT_MIN = 0.5;

  private static final Set<String> TELLING =
      new HashSet<>(Terms.of("person person's avatar their"));

  private static final Set<String> NO_NAMES =
      Set.of(
          "i",
          "me",
          "my",
          "we",
          "us",
          "you",
          "he",
          "she",
          "it",
          "they",
          "them",
          "him",
          "her",
          "this",
          "that",
          "these",
          "those",
          "someone",
          "somebody",
          "anyone",
          "everyone",
          "nobody",
          "who",
          "the person",
          "person",
          "user",
          "the user",
          "owner",
          "other",
          "others",
          "people",
          "avatar",
          "the avatar",
          "assistant",
          "unknown");

  /// Whether nothing may be learned from it: it is secret, steers, was brought from elsewhere, or
  /// is asked, supposed or reported.
  boolean isBarred() {
    return Secrets.occurIn(quoted.quote())
        || Steering.occursIn(sentences())
        || Steering.occursIn(quoted.quote())
        || Brought.in(message).touches(quoted.from(), quoted.to())
        || !touched().stream().allMatch(Sentence::mayState);
  }

  /// Whether `told` is made of the message's words.
  boolean bears(String told) {
    var terms = new HashSet<>(Terms.of(told));
    terms.removeAll(TELLING);
    var said = new HashSet<>(Terms.of(message));
    var borne = terms.stream().filter(said::contains).count();
    return isPlain(told, CHARS_MAX) && borne > 0 && borne >= BORNE_OUT_MIN * terms.size();
  }

  /// Whether somebody of this name or relation is spoken of.
  boolean names(String name) {
    var sought = Text.searchable(name);
    return isPlain(name, NAME_CHARS_MAX)
        && !NO_NAMES.contains(sought)
        && Text.searchable(message).contains(sought);
  }

  /// Whether the quote itself says `value`.
  boolean tells(String value) {
    return isPlain(value, NAME_CHARS_MAX)
        && Text.searchable(quoted.quote()).contains(Text.searchable(value));
  }

  /// The quote in straight apostrophes.
  String plain() {
    return quoted.quote().replace('’', '\'');
  }

  private List<Sentence> touched() {
    return Sentences.of(message).stream()
        .filter(sentence -> sentence.from() < quoted.to() && quoted.from() < sentence.to())
        .toList();
  }

  private String sentences() {
    return touched().stream().map(Sentence::text).reduce("", (all, each) -> all + " " + each);
  }

  private static boolean isPlain(String text, int charsMax) {
    return !text.isBlank()
        && text.length() <= charsMax
        && text.codePoints().noneMatch(Said::isForeign)
        && !Secrets.occurIn(text)
        && !Steering.occursIn(text);
  }

  private static boolean isForeign(int character) {
    return character == NOT_READABLE
        || Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || Character.getType(character) == Character.FORMAT;
  }
}
