package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.RelativeDays;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Answers questions from what was told, with the day on which it was told.
final class Answers {

  private static final int QUESTIONS_MAX = 2;

  private Answers() {}

  static List<String> of(Heard heard, Pick pick) {
    return heard.asked().stream()
        .limit(QUESTIONS_MAX)
        .flatMap(asked -> to(asked, heard, pick).stream())
        .toList();
  }

  private static List<String> to(Asked asked, Heard heard, Pick pick) {
    var own = OwnWords.to(asked, heard);
    if (own.isPresent()) {
      return List.of(Citing.in(pick.of(CommonLines.OWN), own.get(), zone(heard)));
    }
    var itself = AboutItself.to(asked, heard, pick);
    if (!itself.isEmpty()) {
      return itself;
    }
    if (asked.has(Cue.SECRET) && asked.inquiry().isOwn()) {
      return List.of(pick.of(CommonLines.SECRET));
    }
    if (asked.has(Cue.SUMMARY)) {
      return summary(heard, pick);
    }
    var found = asked.answers().get();
    return found.isEmpty() ? missing(asked, heard, pick) : found(asked, heard, pick);
  }

  private static List<String> found(Asked asked, Heard heard, Pick pick) {
    var zone = zone(heard);
    var found = asked.answers().get();
    var first = found.getFirst();
    var answer = new ArrayList<String>();
    answer.add(lead(first, heard, pick));
    answer.add(Citing.of(first, pick, zone));
    found.stream().skip(1).forEach(told -> answer.add(also(asked, first, told, zone)));
    return answer;
  }

  /// What comes before the quote: the answer itself, or a word of the speaker's own.
  private static String lead(Told told, Heard heard, Pick pick) {
    if (Tone.of(heard).isBrief()) {
      return "";
    }
    var direct =
        told.isUnderstood()
            && told.standing() == Standing.TOLD
            && Mirror.canTurn(told.quote())
            && RelativeDays.in(told.quote(), told.at(), zone(heard)).isEmpty();
    return direct && pick.of(List.of(true, false, false))
        ? Mirror.capitalised(Mirror.of(told.quote())) + "."
        : pick.sometimes(2, Act.FOUND);
  }

  /// What was told earlier and is changed by the first is said to be so.
  private static String also(Asked asked, Told first, Told told, ZoneId zone) {
    var isChanged =
        told.at().isBefore(first.at()) && (asked.inquiry().isOfStance() || Changing.is(first));
    return Citing.of(isChanged ? "Before that," : "And", told, zone);
  }

  private static ZoneId zone(Heard heard) {
    return heard.prompt().now().getZone();
  }

  private static List<String> summary(Heard heard, Pick pick) {
    var list = Summary.of(heard.told(), zone(heard));
    return list.isEmpty()
        ? List.of(pick.of(CommonLines.NOTHING_YET))
        : List.of(Fill.in(pick.of(CommonLines.SUMMARY), "list", list));
  }

  private static List<String> missing(Asked asked, Heard heard, Pick pick) {
    var inquiry = asked.inquiry();
    if (asked.has(Cue.ADVICE) && !inquiry.isSpecific()) {
      return List.of(pick.of(CommonLines.ADVICE));
    }
    var isOfTheirs = inquiry.isPersonal() || inquiry.names(heard.told());
    if (!isOfTheirs || asked.has(Cue.REQUEST)) {
      return List.of(pick.of(CommonLines.CANNOT));
    }
    return List.of(unknown(inquiry, pick), askedBack(asked.words(), heard, pick));
  }

  private static String unknown(Inquiry inquiry, Pick pick) {
    var lines = new ArrayList<>(CommonLines.UNKNOWN);
    inquiry
        .theirs()
        .ifPresent(theirs ->
            CommonLines.UNKNOWN_OF.forEach(line -> lines.add(Fill.in(line, "theirs", theirs))));
    return pick.of(lines);
  }

  /// The question turned round, once; to ask it again would be to nag.
  private static String askedBack(String question, Heard heard, Pick pick) {
    var canAsk =
        question.matches("(?is)^\\W*(?:what|who|where|when|how old|how many|which)\\b.*")
            && Mirror.canTurn(question)
            && !heard.isAskedAgain(question);
    var turned = Mirror.of(question);
    return canAsk ? Fill.in(pick.of(CommonLines.ASK_BACK), "question", lowerFirst(turned)) : "";
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
