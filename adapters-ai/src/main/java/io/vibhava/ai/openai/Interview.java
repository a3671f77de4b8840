package io.vibhava.ai.openai;

import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.vibhava.application.learning.Allowance;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.Took;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// One question to a model, and at most as many calls as are allowed: if the first answer can't be
/// used as it is, the model is told what is wrong and asked once more.
final class Interview {

  private final Interviews desk;
  private final ScribeQuestion question;
  private final int callsMax;
  private final long endNanos;
  private int calls;
  private long input;
  private long output;
  private long cached;
  private Outcome outcome = Outcome.UNAVAILABLE;

  Interview(Interviews desk, ScribeQuestion question, Allowance allowance) {
    this.desk = desk;
    this.question = question;
    this.callsMax = allowance.callsMax();
    this.endNanos = System.nanoTime() + allowance.time().toNanos();
  }

  /// What could be used of the answers, read by `reading`.
  <A extends ScribeAnswer> Optional<A> answer(Function<String, A> reading) {
    try {
      return mayAsk() ? answered(reading) : Optional.empty();
    } catch (Failure failure) {
      outcome = outcome(failure);
      return Optional.empty();
    }
  }

  /// What it took so far.
  Took took() {
    return new Took(
        outcome,
        calls,
        Math.clamp(input, 0, Integer.MAX_VALUE),
        Math.clamp(output, 0, Integer.MAX_VALUE),
        Math.clamp(cached, 0, Integer.MAX_VALUE));
  }

  private <A extends ScribeAnswer> Optional<A> answered(Function<String, A> reading) {
    var text = firstAnswer();
    var first = reading.apply(text);
    if (first.isSound()) {
      outcome = Outcome.UNDERSTOOD;
      return Optional.of(first);
    }
    return mended(text, first, reading);
  }

  private String firstAnswer() {
    try {
      return ask(question.first(desk.model()));
    } catch (Failure.Invalid refused) {
      var mayBeTheSchema = desk.takesSchemas();
      desk.noMoreSchemas();
      if (!mayBeTheSchema || !mayAsk()) {
        throw refused;
      }
      return ask(question.first(desk.model()));
    }
  }

  private <A extends ScribeAnswer> Optional<A> mended(
      String text, A first, Function<String, A> reading) {
    var second = mayAsk() ? again(text, first).map(reading) : Optional.<A>empty();
    var best = second.filter(it -> it.isSound() || it.isOfUse()).orElse(first);
    if (best.isSound()) {
      outcome = Outcome.MENDED;
    } else {
      outcome = best.isOfUse() ? Outcome.PARTLY : Outcome.NOT_UNDERSTOOD;
    }
    return Optional.of(best);
  }

  /// What is wrong with the second answer takes nothing from the first.
  private Optional<String> again(String text, ScribeAnswer first) {
    try {
      return Optional.of(ask(question.again(desk.model(), text, first.wrong())));
    } catch (Failure failure) {
      return Optional.empty();
    }
  }

  private String ask(ChatCompletionCreateParams.Builder request) {
    calls++;
    if (desk.takesSchemas()) {
      request.responseFormat(question.format());
    }
    var heard = desk.hear(request, left());
    note(heard.usage());
    return heard.text();
  }

  private void note(Usage usage) {
    input += usage.input();
    output += usage.output();
    cached += usage.cached();
  }

  private boolean mayAsk() {
    return calls < callsMax && left().isPositive() && !desk.isResting();
  }

  private Duration left() {
    return Duration.ofNanos(endNanos - System.nanoTime());
  }

  private static Outcome outcome(Failure failure) {
    return switch (failure) {
      case Failure.NotAllowed _, Failure.Invalid _, Failure.NotFound _, Failure.Conflict _ ->
          Outcome.REFUSED;
      case Failure.LimitReached _ -> Outcome.LIMITED;
      case Failure.Unavailable _ -> Outcome.UNAVAILABLE;
    };
  }
}
