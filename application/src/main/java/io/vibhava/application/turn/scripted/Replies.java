package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.turn.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the stand-in replies: the same to the same prompt, and no reply of a conversation twice.
final class Replies {

  /// What may be all of a reply: the first that has something to say.
  private static final List<Part> ALONE = List.of(Replies::crisis, Replies::foreign);

  /// What a reply is put together from, in order.
  private static final List<Part> TOGETHER =
      List.of(Feelings::of, Acknowledgement::of, Answers::of, Replies::request, Replies::goodbye);

  /// What is said where there is nothing else: the first that fits.
  private static final List<Part> OTHERWISE =
      List.of(Replies::lengthy, Replies::thanks, Replies::greeting, Remarks::of);

  private static final int GREETING_WORDS_MAX = 6;

  private Replies() {}

  static String to(Prompt prompt) {
    var heard = new Heard(prompt);
    var manner = Manner.of(prompt.avatar().personality().traits());
    var seed = seed(heard);
    return new Variety(heard.replies())
        .best(attempt -> reply(heard, new Pick(manner, seed, attempt)));
  }

  private static long seed(Heard heard) {
    return 31L * (31L * heard.avatar().name().hashCode() + heard.text().hashCode())
        + heard.replies().size();
  }

  private static String reply(Heard heard, Pick pick) {
    var parts = new ArrayList<>(parts(heard, pick));
    if (mayAsk(heard) && parts.stream().mapToInt(Variety::questions).sum() == 0) {
      parts.add(pick.of(heard.followUps()));
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static boolean mayAsk(Heard heard) {
    return !heard.followUps().isEmpty()
        && heard.asked().isEmpty()
        && !heard.has(Cue.CRISIS)
        && !heard.has(Cue.LOSS)
        && !heard.has(Cue.BYE)
        && !heard.isForeign();
  }

  private static List<String> parts(Heard heard, Pick pick) {
    var alone = first(ALONE, heard, pick);
    if (!alone.isEmpty()) {
      return alone;
    }
    var together =
        TOGETHER.stream()
            .flatMap(part -> part.of(heard, pick).stream())
            .filter(part -> !part.isEmpty())
            .toList();
    return together.isEmpty() ? first(OTHERWISE, heard, pick) : greeted(together, heard, pick);
  }

  private static List<String> first(List<Part> parts, Heard heard, Pick pick) {
    return parts.stream()
        .map(part -> part.of(heard, pick))
        .filter(said -> !said.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// A greeting is returned once, whatever comes with it.
  private static List<String> greeted(List<String> parts, Heard heard, Pick pick) {
    var isGreeted =
        heard.isFirst()
            && heard.has(Cue.HELLO)
            && heard.stated().stream()
                .map(Statement::text)
                .noneMatch(text -> text.startsWith("The person is called"));
    if (!isGreeted) {
      return parts;
    }
    var greeted = new ArrayList<>(List.of(pick.of(List.of("Hello.", "Hi.", "Good to meet you."))));
    greeted.addAll(parts);
    return greeted;
  }

  private static List<String> crisis(Heard heard, Pick pick) {
    return heard.has(Cue.CRISIS) ? List.of(pick.of(CommonLines.CRISIS)) : List.of();
  }

  private static List<String> foreign(Heard heard, Pick pick) {
    return heard.isForeign() ? List.of(pick.of(CommonLines.FOREIGN)) : List.of();
  }

  private static List<String> request(Heard heard, Pick pick) {
    var isRequest = heard.asked().isEmpty() && heard.stated().isEmpty() && heard.has(Cue.REQUEST);
    return isRequest ? List.of(pick.of(CommonLines.CANNOT)) : List.of();
  }

  private static List<String> goodbye(Heard heard, Pick pick) {
    return heard.has(Cue.BYE) ? List.of(named(pick.of(Act.BYE), heard)) : List.of();
  }

  private static List<String> lengthy(Heard heard, Pick pick) {
    return Remarks.isLong(heard) ? Remarks.ofLong(heard, pick) : List.of();
  }

  private static List<String> thanks(Heard heard, Pick pick) {
    return heard.has(Cue.THANKS) ? List.of(pick.of(Act.THANKS)) : List.of();
  }

  private static List<String> greeting(Heard heard, Pick pick) {
    return heard.has(Cue.HELLO) && Sayings.words(heard.text()) <= GREETING_WORDS_MAX
        ? List.of(named(pick.of(Act.HELLO), heard))
        : List.of();
  }

  private static String named(String line, Heard heard) {
    return Fill.in(line, "who", heard.name().map(name -> ", " + name).orElse(""));
  }
}
