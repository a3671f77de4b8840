package io.vibhava.ai.openai;

import com.openai.errors.OpenAIServiceException;
import io.vibhava.domain.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Says what a provider's refusal means, by its status and those of its codes that are known.
final class Refusals {

  private static final Set<String> TOO_LONG =
      Set.of("context_length_exceeded", "exceed_context_size_error", "string_above_max_length");
  private static final Set<String> FILTERED =
      Set.of("content_filter", "content_policy_violation", "moderation_blocked");
  private static final Set<String> USED_UP =
      Set.of("insufficient_quota", "billing_hard_limit_reached", "billing_not_active");
  private static final Set<String> KNOWN_PARAMETERS =
      Set.of(
          "model",
          "temperature",
          "max_tokens",
          "max_completion_tokens",
          "store",
          "stream_options",
          "messages");

  private final Place place;
  private final OpenAiLimits limits;
  private final String model;

  Refusals(Place place, OpenAiLimits limits, String model) {
    this.place = place;
    this.limits = limits;
    this.model = model;
  }

  Trouble of(OpenAIServiceException refusal) {
    var status = refusal.statusCode();
    return switch (status) {
      case 400, 422 -> Trouble.lasting(badRequest(refusal));
      case 401 -> Trouble.lasting(notAllowed("it does not accept the key", place.settings().key()));
      case 402 -> Trouble.lasting(usedUp());
      case 403 ->
          Trouble.lasting(notAllowed("the key may not use " + model(), place.settings().key()));
      case 404, 405 -> Trouble.lasting(unknown());
      case 408, 409 -> Trouble.passing(unavailable(status));
      case 413 -> Trouble.lasting(tooLong());
      case 429 -> tooMany(refusal);
      default -> status >= 500 ? busy(refusal) : Trouble.lasting(unexpected(status));
    };
  }

  /// An error that came as an event of a stream that had begun.
  Trouble inStream(OpenAIServiceException refusal) {
    if (FILTERED.contains(code(refusal))) {
      return Trouble.lasting(filtered());
    }
    return Trouble.lasting(
        TOO_LONG.contains(code(refusal))
            ? tooLong()
            : failure("the reply ended with an error of the provider; ask again"));
  }

  private Failure badRequest(OpenAIServiceException refusal) {
    if (TOO_LONG.contains(code(refusal)) || TOO_LONG.contains(refusal.type().orElse(""))) {
      return tooLong();
    }
    if (FILTERED.contains(code(refusal))) {
      return filtered();
    }
    var parameter = refusal.param().filter(KNOWN_PARAMETERS::contains);
    return new Failure.Invalid(
        "%s: it does not take the request for %s%s (HTTP %d); check %s and the avatar's own settings"
            .formatted(
                place.host(),
                model(),
                parameter.map(name -> " because of " + name).orElse(""),
                refusal.statusCode(),
                place.settings().model()));
  }

  private Trouble tooMany(OpenAIServiceException refusal) {
    if (USED_UP.contains(code(refusal))) {
      return Trouble.lasting(usedUp());
    }
    var wait = retryAfter(refusal);
    var failure = wait.map(this::tooMany).orElseGet(() -> new Failure.LimitReached(tooMany("")));
    return again(failure, wait);
  }

  private Failure tooMany(Duration wait) {
    return new Failure.LimitReached(tooMany(" for " + Troubles.text(wait)), wait);
  }

  private String tooMany(String howLong) {
    return "%s: its limit on requests or tokens is reached (HTTP 429); wait%s and ask again"
        .formatted(place.host(), howLong);
  }

  private Trouble busy(OpenAIServiceException refusal) {
    var wait = retryAfter(refusal);
    var status = refusal.statusCode();
    return again(
        wait.map(howLong -> unavailable(status, howLong)).orElseGet(() -> unavailable(status)),
        wait);
  }

  private Trouble again(Failure failure, Optional<Duration> wait) {
    return wait.filter(asked -> asked.compareTo(limits.retryAfterMax()) > 0).isPresent()
        ? Trouble.lasting(failure)
        : Trouble.passing(failure, wait.orElse(Duration.ZERO));
  }

  private static Optional<Duration> retryAfter(OpenAIServiceException refusal) {
    return RetryAfter.of(refusal.headers(), Instant.now());
  }

  private static String code(OpenAIServiceException refusal) {
    return refusal.code().orElse("");
  }

  private Failure notAllowed(String what, String setting) {
    return new Failure.NotAllowed(
        place.key().isEmpty()
            ? "%s: it wants a key; set %s".formatted(place.host(), setting)
            : "%s: %s; check %s".formatted(place.host(), what, setting));
  }

  private Failure unknown() {
    return new Failure.Invalid(
        "%s: it does not know %s; check %s, the avatar's own model, and the path of %s"
            .formatted(place.host(), model(), place.settings().model(), place.settings().url()));
  }

  private Failure usedUp() {
    return new Failure.LimitReached(
        "%s: the account's quota is used up; check its plan and billing there"
            .formatted(place.host()));
  }

  private Failure tooLong() {
    return new Failure.LimitReached(
        "%s: the prompt is longer than %s takes; lower prompt.tokens-max"
            .formatted(place.host(), model()));
  }

  private Failure filtered() {
    return new Failure.NotAllowed(
        "%s: the provider's content filter refused what was said; say it differently"
            .formatted(place.host()));
  }

  private Failure unexpected(int status) {
    return new Failure.Invalid(
        "%s: HTTP %d was not expected; words go to no other place than %s says: check it"
            .formatted(place.host(), status, place.settings().url()));
  }

  private Failure unavailable(int status) {
    return failure("it can't answer now (HTTP %d); ask again".formatted(status));
  }

  private Failure unavailable(int status, Duration wait) {
    return new Failure.Unavailable(
        "%s: it can't answer now (HTTP %d); wait for %s and ask again"
            .formatted(place.host(), status, Troubles.text(wait)),
        wait);
  }

  private Failure failure(String what) {
    return new Failure.Unavailable(place.host() + ": " + what);
  }

  private String model() {
    return "the model \"" + model + "\"";
  }
}
