package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.personality.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The question that fits what was told; each is asked once in a conversation.
final class FollowUp {

  /// Questions about statements of one form.
  private record Asking(Pattern statement, List<String> questions) {

    static Asking of(String statement, String... questions) {
      return new Asking(Pattern.compile("^The person" + statement + "\\.$"), List.of(questions));
    }

    Stream<String> about(String text) {
      var match = statement.matcher(text);
      return match.matches() ? questions.stream().map(match::replaceFirst) : Stream.empty();
    }
  }

  private static final String PETS =
      "(?:[\\w-]+ )*(?:dog|puppy|cat|kitten|rabbit|horse|parrot|hamster|bird|beagle|pony)";

  private static final String WHEN =
      ".*(?:\\d|\\b(?:January|February|March|April|May|June|July|August|September|October|November"
          + "|December|spring|summer|autumn|winter)\\b|day\\b)";

  private static final List<Asking> ABOUT_FACTS =
      List.of(
          Asking.of(
              "'s " + PETS + " is called (.+)",
              "How did $1 come to you?",
              "What is $1 like?",
              "How old is $1?"),
          Asking.of(
              " has an? " + PETS + " called (.+)", "How did $1 come to you?", "What is $1 like?"),
          Asking.of(
              "'s (?:[\\w-]+ )*(?:boat|car|bike|house|band) is called (.+)",
              "Where does the name $1 come from?"),
          Asking.of("'s (.+) is called (.+)", "What is $2 like?", "Do you see $2 often?"),
          Asking.of(
              " is called (.+)", "What brings you here, $1?", "Where does the name $1 come from?"),
          Asking.of(
              " lives in (\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*)(?:,? (?:with|near|and|since|for|now) .+)?",
              "What do you like best about $1?",
              "How long have you lived in $1?"),
          Asking.of(" (?:lives|has lived|moved) .+", "What is it like there?"),
          Asking.of(
              " (?:is from|(?:was born|grew up) (?:in|on|near|at|by)) (?!" + WHEN + ").+",
              "What do you miss most from there?"),
          Asking.of(" was born on (?=" + WHEN + ").+", "How do you like to spend your birthday?"),
          Asking.of(
              " works (?:as|at|for) (.+)",
              "What does a good day at work look like?",
              "How did you come to that work?"),
          Asking.of(" is an? (.+)", "How did you come to that?", "What do you like about it?"),
          Asking.of(
              " (?:is allergic|has an? .*allergy|cannot eat|does not eat).*",
              "How careful do you have to be?"),
          Asking.of(
              " (?:studies|is learning) (.+)", "What drew you to $1?", "How is it going with $1?"),
          Asking.of(" plays (.+)", "How long have you played $1?"),
          Asking.of(" likes (.+) \\(favourite (.+)\\)", "How did $1 become your favourite?"),
          Asking.of(
              " likes (.+)", "What do you like best about $1?", "How did you come to like $1?"),
          Asking.of(" dislikes (.+)", "What is it about $1?", "Was it always so with $1?"),
          Asking.of("'s (.+) is (?:on|in|next|tomorrow).*", "How do you feel about the $1?"),
          Asking.of(
              " (?:is|will|has|starts|leaves) .*(?:tomorrow|next|on|in) .*",
              "What are you looking forward to most?"),
          Asking.of("'s birthday is .+", "How do you like to spend the day?"),
          Asking.of(" (?:is|turned) .* years old|The person turned .+", "How does that age feel?"),
          Asking.of(
              "'s (?:[\\w-]+ ){1,2}(\\p{Lu}[\\p{L}'-]+) .+",
              "What is $1 like?",
              "Do you see $1 often?"),
          Asking.of(
              "'s ((?:best |older |younger )?(?:sister|brother|mother|father|mum|mom|dad|son|daughter"
                  + "|wife|husband|partner|friend|boss|teacher|aunt|uncle|cousin|neighbou?r|ex"
                  + "|dog|cat)) .+",
              "What is your $1 like?"),
          Asking.of(" has (.+)", "How did that come about?"));

  private static final List<String> AT_FIRST =
      List.of(
          "What shall I call you?",
          "What is on your mind?",
          "What brings you here?",
          "How is your day so far?");

  private static final List<String> ABOUT_EVENTS =
      List.of(
          "What happened then?",
          "How was that for you?",
          "Who else was there?",
          "How did it end?",
          "What will you remember of it?");

  private static final List<String> ABOUT_WISHES =
      List.of(
          "What would be the first step?",
          "What draws you to it?",
          "What holds you back?",
          "When would be a good time for it?");

  private static final List<String> ABOUT_REMARKS =
      List.of(
          "What do you make of it?",
          "How do you like that?",
          "Since when is it so?",
          "What comes next?",
          "What is the best part of it?",
          "How did it come to that?");

  private static final List<String> ABOUT_BURDENS =
      List.of(
          "What weighs the most?",
          "What would make the next hour easier?",
          "How long has it been like that?",
          "Who knows about it besides me?");

  private static final List<String> ABOUT_JOYS =
      List.of(
          "How did it happen?",
          "Who will you tell first?",
          "What was the best moment?",
          "How will you celebrate?");

  private static final double VERY_CURIOUS = 0.7;
  private static final double HARDLY_CURIOUS = 0.4;

  private FollowUp() {}

  /// The questions that may be asked now; none when it is not the time for one.
  static List<String> of(Heard heard) {
    return isTime(heard) ? fresh(candidates(heard), heard) : List.of();
  }

  /// The very curious may ask each time, but not three times running; others leave replies between.
  private static boolean isTime(Heard heard) {
    var curiosity = heard.avatar().personality().traits().of(Trait.CURIOSITY);
    var last = heard.replies().reversed().stream().map(Variety::questions).toList();
    if (curiosity >= VERY_CURIOUS) {
      return last.stream().limit(2).filter(count -> count > 0).count() < 2;
    }
    return last.stream().limit(curiosity >= HARDLY_CURIOUS ? 1 : 3).noneMatch(count -> count > 0);
  }

  private static List<String> candidates(Heard heard) {
    if (!heard.stated().isEmpty()) {
      return heard.stated().stream()
          .filter(statement -> !isWish(statement))
          .map(Statement::text)
          .map(FollowUp::about)
          .filter(questions -> !questions.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    if (heard.feeling().isPresent() || (isRemark(heard) && heard.has(Cue.SORE))) {
      return ABOUT_BURDENS;
    }
    if (heard.has(Cue.GLAD)) {
      return ABOUT_JOYS;
    }
    if (heard.has(Cue.HELLO)) {
      return heard.name().isPresent() ? AT_FIRST.subList(1, AT_FIRST.size()) : AT_FIRST;
    }
    return isRemark(heard) ? aboutRemark(heard) : List.of();
  }

  private static List<String> aboutRemark(Heard heard) {
    if (heard.has(Cue.WANT)) {
      return ABOUT_WISHES;
    }
    return heard.has(Cue.PAST) ? ABOUT_EVENTS : ABOUT_REMARKS;
  }

  private static boolean isRemark(Heard heard) {
    return Stream.of(Cue.REQUEST, Cue.THANKS, Cue.YES, Cue.NO).noneMatch(heard::has)
        && Sayings.words(heard.text()) > 2;
  }

  private static List<String> about(String statement) {
    return ABOUT_FACTS.stream()
        .map(asking -> asking.about(statement).map(FollowUp::theirs).toList())
        .filter(questions -> !questions.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String theirs(String question) {
    return question.replaceAll("\\btheir\\b", "your");
  }

  private static boolean isWish(Statement statement) {
    return statement.text().startsWith("The person wishes");
  }

  private static List<String> fresh(List<String> questions, Heard heard) {
    var fresh = new ArrayList<>(questions);
    fresh.removeIf(
        question -> heard.replies().stream().anyMatch(reply -> reply.contains(question)));
    return fresh;
  }
}
