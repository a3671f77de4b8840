package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes up what was stated, and repeats it.
final class Acknowledgement {

  private static final int STATEMENTS_MAX = 3;

  private static final Pattern WISH =
      Pattern.compile("^The person wishes: (?!to be called)(.+)\\.$");
  private static final Pattern LOSS =
      Pattern.compile("^The person's (.+?) (?:died|passed away)\\b.*");

  private Acknowledgement() {}

  static List<String> of(Heard heard, Pick pick) {
    var parts = new ArrayList<String>();
    first(heard, LOSS).ifPresent(who -> parts.addAll(mourning(who, pick)));
    first(heard, Heard.CALLED)
        .ifPresent(name -> parts.add(Fill.in(pick.of(Act.NAMED), "name", name)));
    var facts = isMourned(heard) ? List.<Statement>of() : facts(heard);
    if (!facts.isEmpty()) {
      parts.addAll(repeated(facts, heard, pick));
    }
    first(heard, WISH)
        .ifPresent(wish -> parts.add(Fill.in(pick.of(CommonLines.WISH), "gist", turned(wish))));
    return parts;
  }

  private static List<String> mourning(String who, Pick pick) {
    return List.of(pick.of(Act.GRIEF), "I will remember your %s.".formatted(who));
  }

  /// Beside a death nothing else is worth repeating.
  private static boolean isMourned(Heard heard) {
    return first(heard, LOSS).isPresent();
  }

  private static Optional<String> first(Heard heard, Pattern pattern) {
    return heard.stated().stream()
        .map(it -> pattern.matcher(it.text()))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .findFirst();
  }

  private static List<Statement> facts(Heard heard) {
    return heard.stated().stream().filter(Acknowledgement::isPlain).toList();
  }

  private static boolean isPlain(Statement statement) {
    var text = statement.text();
    return !Heard.CALLED.matcher(text).matches()
        && !WISH.matcher(text).matches()
        && !LOSS.matcher(text).matches();
  }

  private static List<String> repeated(List<Statement> facts, Heard heard, Pick pick) {
    var tone = Tone.of(heard);
    var keep = pick.sometimes(tone.isBrief() ? 4 : 2, Act.KEEP);
    var told = pick.of(List.of(true, false)) ? inNouns(facts, pick) : inSentences(facts, pick);
    return List.of(Tone.openingOfFact(heard, pick), told, keep);
  }

  private static String inNouns(List<Statement> facts, Pick pick) {
    return repeated(facts, false, Gist::inNouns, pick.of(CommonLines.GIST));
  }

  private static String inSentences(List<Statement> facts, Pick pick) {
    return repeated(facts, true, Gist::asSentence, pick.of(CommonLines.RETOLD));
  }

  private static String repeated(
      List<Statement> facts, boolean isWide, Function<Statement, String> gist, String line) {
    var told =
        facts.stream()
            .filter(it -> facts.stream().noneMatch(other -> isToldBy(other, it, facts, isWide)))
            .limit(STATEMENTS_MAX)
            .map(gist)
            .toList();
    return Fill.in(line, "gist", Gist.joined(withoutParts(told)));
  }

  private static List<String> withoutParts(List<String> told) {
    return told.stream()
        .filter(it -> told.stream().noneMatch(other -> !other.equals(it) && other.contains(it)))
        .distinct()
        .toList();
  }

  /// Whether the words of `one` are those of `other` too, or with `isWide` a part of them.
  private static boolean isToldBy(
      Statement other, Statement one, List<Statement> all, boolean isWide) {
    var wider = other.provenance();
    var narrow = one.provenance();
    var isSame = wider.from() == narrow.from() && narrow.to() == wider.to();
    var holds = wider.from() <= narrow.from() && narrow.to() <= wider.to();
    return !other.equals(one) && (isSame ? all.indexOf(other) < all.indexOf(one) : isWide && holds);
  }

  private static String turned(String wish) {
    return wish.replaceAll("\\bthem\\b", "you").replaceAll("\\btheir\\b", "your");
  }
}
