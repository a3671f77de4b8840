package io.vibhava.domain.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts a message into the clauses that may state something.
final class Clauses {

  private static final Pattern BEFORE_SUBJECT =
      Vocabulary.pattern(
          "(?:\\s*[,–—:]+\\s*(?:{AND} )*| (?:{AND} )+)(?:now (?=(?:I|I'm|we) ))?"
              + "(?=(?:I|I'm|I've|I'll|my|our|we|we're|we've|please(?= \\p{L})|call me|from now on|your name|you live|you were born|home(?= is)|he|she|he's|she's)\\b)");

  private static final Pattern BEFORE_VERB = Vocabulary.pattern(",? (?:and|but) (?={VERB}\\b)");

  private static final Pattern SUBJECT =
      Vocabulary.pattern(
          "^{LEADS}(?<subject>I|we|{MY} {KIN}(?: {PROPER})?|{SOMEBODY})(?=[ '’])(?:'m|'ve|'re|'s)? ");

  /// What makes the verb that follows depend on another: "I want to live in Rome and work there".
  private static final Pattern DEPENDING =
      Vocabulary.pattern(
          "\\b(?:want|will|can|cannot|try|going|hope|let|make|help|dream|plan|(?:I|we)'ll)\\b"
              + "|\\bto (?-i:\\p{Ll})");

  private static final int SPEAKER_WORDS_MAX = 2;

  private Clauses() {}

  static List<Clause> of(String message) {
    return Sentences.of(message).stream()
        .filter(Sentence::mayState)
        .flatMap(sentence -> clauses(sentence).stream())
        .toList();
  }

  /// Each sentence that may state something, and each two neighbouring ones, uncut.
  static List<Clause> passages(String message) {
    var sentences = Sentences.of(message);
    return IntStream.range(0, sentences.size())
        .filter(i -> sentences.get(i).mayState())
        .mapToObj(i ->
            passages(
                sentences.get(i),
                i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Clause> passages(Sentence sentence, Optional<Sentence> next) {
    var both = next.filter(Sentence::mayState).map(sentence::with).map(Sentence::clause);
    return Stream.concat(Stream.of(sentence.clause()), both.stream()).toList();
  }

  private static List<Clause> clauses(Sentence sentence) {
    var clauses = new ArrayList<Clause>();
    var from = 0;
    for (var match = BEFORE_SUBJECT.matcher(sentence.text()); match.find(); ) {
      if (!sentence.isQuoted(match.end()) && !isSpeaker(sentence.text(), match)) {
        addParts(sentence.part(from, match.start()), clauses);
        from = match.end();
      }
    }
    addParts(sentence.part(from, sentence.text().length()), clauses);
    return clauses;
  }

  /// "Ana: I love jazz" is a line of a play; "funny how things change: I love jazz" is told.
  private static boolean isSpeaker(String sentence, MatchResult cut) {
    return cut.group().strip().startsWith(":")
        && !Announced.isOwn(sentence.substring(0, cut.start()))
        && sentence.substring(0, cut.start()).strip().split("\\s+").length <= SPEAKER_WORDS_MAX;
  }

  /// Adds the clause, cut where it goes on with another verb of the same subject.
  private static void addParts(Clause clause, List<Clause> clauses) {
    var subject = SUBJECT.matcher(clause.text());
    var next = BEFORE_VERB.matcher(clause.text());
    var from = 0;
    var carried = "";
    while (subject.lookingAt() && next.find()) {
      var before = clause.text().substring(from, next.start());
      if (!DEPENDING.matcher(before).find() && !isSaidAgain(clause.text(), next.end(), before)) {
        clauses.add(part(clause, carried, from, next.start(), subject.start("subject")));
        carried = subject.group("subject") + " ";
        from = next.end();
      }
    }
    var begins = carried.isEmpty() ? 0 : subject.start("subject");
    clauses.add(part(clause, carried, from, clause.text().length(), begins));
  }

  /// In "I love the love theme" or "love and love" a second one is no verb.
  private static boolean isSaidAgain(String text, int at, String before) {
    var word = text.substring(at).split("\\s+", 2)[0];
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(before).find();
  }

  private static Clause part(Clause clause, String carried, int from, int to, int subject) {
    var start = clause.from() + from;
    var begins = carried.isEmpty() ? start : clause.from() + subject;
    return Clause.of(
        begins,
        start,
        carried,
        clause.text().substring(from, to),
        clause.original().substring(begins - clause.begins()));
  }
}
