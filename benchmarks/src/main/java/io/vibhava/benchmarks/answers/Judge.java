package io.vibhava.benchmarks.answers;

import io.vibhava.benchmarks.answers.Spoken.Mention;
import java.util.List;
import java.util.regex.Pattern;

/// Says how an answer was. A pure rule, the same for everybody's answers:
///
/// - *never told*: right if it says that it does not know; invented if it names something, or
///   guesses ("probably Rome") beside saying so. Asking back is no guess.
/// - *told*: right if an accepted value is mentioned; silent if it does not know or says nothing;
///   else invented.
/// - *now*: as told; a value of before makes it stale, unless the answer says that it is former
///   ("not Lisbon any more, Porto"). An accepted value that is called former does not count.
/// - *before*: as told.
final class Judge {

  private static final Pattern NEGATION =
      Pattern.compile(
          ".*\\b(?:no|not|never|don't|can't|n't|no longer|stopped|quit|broke up|left)\\b.*");

  private Judge() {}

  static Verdict of(Question question, String answer) {
    var spoken = new Spoken(answer).without(question.kind());
    return switch (question.kind()) {
      case NEVER -> ofNever(question, spoken);
      case NOW -> ofNow(question, spoken);
      case HOP, TIME, WHO, SAID, BEFORE ->
          spoken.mentions(question.accepted()).isEmpty() ? without(spoken) : Verdict.RIGHT;
    };
  }

  private static Verdict ofNever(Question question, Spoken spoken) {
    if (spoken.knowsNot()) {
      return spoken.guesses(question.others()) ? Verdict.INVENTED : Verdict.RIGHT;
    }
    return spoken.isBlank() || spoken.isUnable() ? Verdict.SILENT : Verdict.INVENTED;
  }

  private static Verdict ofNow(Question question, Spoken spoken) {
    var accepted = spoken.mentions(question.accepted());
    var others =
        spoken.mentions(question.others()).stream()
            .filter(it -> accepted.stream().noneMatch(it::isWithin))
            .toList();
    if (others.stream().anyMatch(it -> !it.isFormer() && !it.isDenied())) {
      return Verdict.STALE;
    }
    if (isSaid(accepted, question)) {
      return Verdict.RIGHT;
    }
    return others.isEmpty() ? without(spoken) : Verdict.SILENT;
  }

  /// A negation that is itself the answer can't be denied.
  private static boolean isSaid(List<Mention> accepted, Question question) {
    var isNegation = question.accepted().stream().anyMatch(it -> NEGATION.matcher(it).matches());
    return accepted.stream().anyMatch(it -> isNegation || (!it.isFormer() && !it.isDenied()));
  }

  private static Verdict without(Spoken spoken) {
    var isSilent = spoken.isBlank() || spoken.knowsNot() || spoken.isUnable();
    return isSilent ? Verdict.SILENT : Verdict.INVENTED;
  }
}
