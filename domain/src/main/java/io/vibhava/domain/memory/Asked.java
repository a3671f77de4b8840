package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A query as the ranking reads it.
///
/// @param words what is asked after
/// @param ofPerson whether it asks about the person who asks, as in "where do I live?"
/// @param ofAvatar whether it asks for what the avatar said, as in "which film did you recommend to
///   me?"
/// @param ofNothing whether it is small talk, which nothing needs to be recalled for
record Asked(
    List<Terms.Word> words, boolean ofPerson, boolean ofAvatar, boolean ofNothing, Instant now) {

  /// How much of a long query tells what kind it is; in it what is asked stands first or nowhere.
  private static final int READ_CHARS_MAX = 1_000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern OF_AVATAR =
      Pattern.compile(
          """
          \\b(?:did|had|have)\\ you\\b(?!\\ (?:know|remember|forget))
          |\\byou(?:['’]ve|['’]d|\\ have|\\ had|\\ once|\\ also|\\ ever)*\\ (?:advised|asked|described|encouraged|explained
              |gave|introduced|listed|made|mentioned|named|offered|promised|proposed|recommended|said|shared|suggested
              |taught|thought|tipped|told|warned|wrote)\\b
          |\\byour\\ (?:advice|answer|idea|opinion|recommendation|suggestion|tip|words)
          """,
          Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

  private static final Pattern OF_PERSON =
      Pattern.compile(
          """
          ^\\W*(?:(?:and|but|hey|hi|ok|okay|so)\\W+)?
          (?:am|are|did|do|had|have|how|is|was|were|what|when|where|which|who|whom|whose|why)\\b
          .*\\b(?:i|me|my|mine|our|us|we)\\b.*\\?
          """,
          Pattern.CASE_INSENSITIVE | Pattern.COMMENTS | Pattern.DOTALL);

  static Asked by(Query query) {
    var text = query.text().substring(0, Math.min(query.text().length(), READ_CHARS_MAX));
    var words = Terms.askedWords(query.text());
    var ofPerson = OF_PERSON.matcher(text).find();
    return new Asked(
        words,
        ofPerson,
        OF_AVATAR.matcher(text).find(),
        !ofPerson && isSmallTalk(text, words),
        query.now());
  }

  /// Whether it is small talk, as in "see you tomorrow", which nothing needs to be recalled for.
  /// "Who am I?" has no more words that tell anything, and yet asks for what we know; and so does
  /// whoever writes nothing but words to look for.
  private static boolean isSmallTalk(String text, List<Terms.Word> words) {
    return words.stream().allMatch(Asked::isCourtesy)
        && (words.isEmpty() || SPACE.split(text.strip()).length > words.size());
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
