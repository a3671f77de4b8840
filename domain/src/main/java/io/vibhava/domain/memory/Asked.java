package io.vibhava.domain.memory;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A query as the ranking reads it.
///
/// @param words what is asked after
/// @param side whose words are asked for
/// @param times the times that it speaks of
/// @param ofPerson whether it asks about the person who asks, as in "where do I live?"
/// @param ofWhen whether it asks when something was
/// @param ofAdvice whether it asks for what to do, so that standing wishes count
/// @param isQuestion whether it wants an answer
/// @param ofNothing whether it is small talk, which nothing needs to be recalled for
public record Asked(
    List<Terms.Word> words,
    Side side,
    List<Span> times,
    boolean ofPerson,
    boolean ofWhen,
    boolean ofAdvice,
    boolean ofNothing,
    boolean isQuestion,
    Instant now) {

  /// How much of a long query tells what kind it is; in it what is asked stands first or nowhere.
  private static final int READ_CHARS_MAX = 1_000;

  /// After so many days something that was said is a third as likely to be of the time asked for.
  private static final double DAYS = 10;

  private static final Pattern OF_PERSON =
      Pattern.compile(
          """
          ^\\W*(?:(?:and|but|hey|hi|ok|okay|so)\\W+)?
          (?:am|are|did|do|had|have|how|is|was|were|what|when|where|which|who|whom|whose|why)\\b
          .*\\b(?:i|me|my|mine|our|us|we)\\b.*\\?
          """,
          Pattern.CASE_INSENSITIVE | Pattern.COMMENTS | Pattern.DOTALL);

  private static final Pattern QUESTION =
      Pattern.compile(
          "[?？؟]|^\\W*(?:who|whom|whose|what|when|where|which|why|how|did|do|does|is|are|was|were|has|have"
              + "|had|remind|tell)\\b",
          Pattern.CASE_INSENSITIVE);

  static Asked by(String whole, List<String> context, Names names, ZonedDateTime now) {
    var text = whole.substring(0, Math.min(whole.length(), READ_CHARS_MAX));
    var uncalled = names.withoutCall(text);
    var words = words(whole, context, names);
    var ofPerson = OF_PERSON.matcher(text).lookingAt();
    return new Asked(
        words,
        Side.in(uncalled, names),
        TimeWords.in(text, now),
        ofPerson,
        Phrases.ASKS_WHEN.isIn(text),
        Phrases.SEEKS_ADVICE.isIn(text) && !Phrases.ASKS_PAST.isIn(text),
        !ofPerson && isSmallTalk(text, words),
        QUESTION.matcher(text).find(),
        now.toInstant());
  }

  private static List<Terms.Word> words(String text, List<String> context, Names names) {
    var words = new ArrayList<>(Terms.askedWords(names.without(text)));
    for (var before : context) {
      words.addAll(Terms.askedWords(names.without(before)));
    }
    return words;
  }

  /// Whether `text` asks about the person who asks.
  static boolean isOfPerson(String text) {
    return OF_PERSON.matcher(text).lookingAt();
  }

  /// Whether it asks for something that only somebody who was told can know.
  boolean isAfterTold() {
    return isQuestion && (side != Side.EITHER || ofPerson);
  }

  /// What of a question is compared with what was said: neither who is asked after, nor that there
  /// was a talk.
  public static String meant(String question, Names names) {
    var left = Saying.spaced(Phrases.OF_TALK.without(names.without(question)));
    return left.chars().anyMatch(Character::isLetterOrDigit) ? left : question;
  }

  /// The different terms that are asked after.
  public List<String> terms() {
    return words.stream().map(Terms.Word::term).distinct().toList();
  }

  /// What speaks for something said by one side at a time, whatever was said.
  public double bias(boolean ofAvatar, long atMillis) {
    return Signal.SPEAKER.weight() * speaker(ofAvatar) + Signal.DATE.weight() * date(atMillis);
  }

  /// 1 where the side asked for said it, -1 where the other did.
  double speaker(boolean ofAvatar) {
    return switch (side) {
      case PERSON -> ofAvatar ? -1 : 1;
      case AVATAR -> ofAvatar ? 1 : -1;
      case EITHER -> 0;
    };
  }

  /// From 0 to 1: how near a moment is to a time that the question names.
  double date(long atMillis) {
    var best = 0.0;
    for (var time : times) {
      best = Math.max(best, Math.exp(-time.days(atMillis) / DAYS));
    }
    return best;
  }

  /// Whether it is small talk, as in "see you tomorrow", which nothing needs to be recalled for.
  /// "Who am I?" has no more words that tell anything, and yet asks for what we know; and so does
  /// whoever writes nothing but words to look for.
  private static boolean isSmallTalk(String text, List<Terms.Word> words) {
    return words.stream().allMatch(Asked::isCourtesy)
        && (words.isEmpty() || Saying.words(text) > words.size());
  }

  private static boolean isCourtesy(Terms.Word word) {
    return CommonWords.OF_COURTESY.contains(word.written())
        || CommonWords.OF_TALKING.contains(word.written());
  }

  /// Whether we ceased to believe it.
  boolean isExpired(Memory memory) {
    return times(memory).flatMap(Times::expired).filter(this::isPast).isPresent();
  }

  /// Whether it was so once and is no longer.
  boolean isLapsed(Memory memory) {
    return times(memory).flatMap(Times::validTo).filter(this::isPast).isPresent();
  }

  /// Whether a memory asks the same in about the same words.
  boolean isAskedBy(Memory memory) {
    return Saying.isOnlyQuestions(memory.text())
        && terms(Terms.askedWords(memory.text())).equals(terms(words));
  }

  private boolean isPast(Instant at) {
    return !at.isAfter(now);
  }

  private static Set<String> terms(List<Terms.Word> words) {
    var terms = new HashSet<String>();
    words.forEach(word -> terms.add(word.term()));
    return terms;
  }

  private static Optional<Times> times(Memory memory) {
    return switch (memory) {
      case Episode _ -> Optional.empty();
      case Belief belief -> Optional.of(belief.times());
    };
  }
}
