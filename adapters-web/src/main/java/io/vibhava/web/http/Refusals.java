package io.vibhava.web.http;

import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Turn.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Maps whatever went wrong to a refusal: the one place in which failures get their status.
public final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private static final Pattern TERMINAL =
      Pattern.compile(
          "; see: (?:memory|conversation|avatar) [\\w -]+| \\(see: (?:memory|conversation) \\w+\\)");

  private static final String BROKEN =
      "it came too slowly, or not as it was announced; send it again";

  private Refusals() {}

  public static Refusal of(RuntimeException thrown) {
    return switch (thrown) {
      case Refused refused -> refused.refusal();
      case Failure failure -> of(failure);
      case HttpException.RuntimeException bad when bad.getCode() < 500 ->
          new Refusal(bad.getCode(), "invalid", "body: " + BROKEN);
      default -> unexpected(thrown);
    };
  }

  /// As [#of(RuntimeException)], with the field of the body that it is about, where it is about
  /// one.
  ///
  /// @param form the shape of the body
  public static Refusal of(RuntimeException thrown, Optional<Class<?>> form) {
    var refusal = of(thrown);
    return switch (thrown) {
      case Failure.Invalid _, Failure.LimitReached _, Failure.NotAllowed _, Failure.Conflict _ ->
          form.map(shape -> refusal.with(Pointers.of(refusal.detail(), shape))).orElse(refusal);
      default -> refusal;
    };
  }

  /// Why a reply broke off behind its first words.
  public static Refusal of(Problem problem) {
    return new Refusal(503, problem.code(), problem.message());
  }

  private static Refusal of(Failure failure) {
    var refusal =
        new Refusal(status(failure), failure.code(), forAll(String.valueOf(failure.getMessage())));
    return failure
        .retryAfter()
        .map(wait -> refusal.with("Retry-After", String.valueOf(seconds(wait))))
        .orElse(refusal);
  }

  /// Without what to type in a terminal, which whoever asks here has none of.
  private static String forAll(String message) {
    return TERMINAL.matcher(message).replaceAll("");
  }

  private static int status(Failure failure) {
    return switch (failure) {
      case Failure.Invalid _ -> 422;
      case Failure.NotFound _ -> 404;
      case Failure.NotAllowed _ -> 403;
      case Failure.Conflict _ -> 409;
      case Failure.LimitReached limit when limit.isOfSpace() -> 507;
      case Failure.LimitReached limit -> limit.retryAfter().isPresent() ? 429 : 413;
      case Failure.Unavailable _ -> 503;
    };
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  /// What happened is noted by class and place alone, since a message may repeat what somebody
  /// said.
  private static Refusal unexpected(Throwable thrown) {
    var id = UUID.randomUUID();
    var places = thrown.getStackTrace();
    LOG.error(
        "{}: {} at {}",
        id,
        thrown.getClass().getName(),
        places.length == 0 ? "an unknown place" : places[0]);
    return new Refusal(
        500, "unexpected", "something unexpected went wrong; the server's log has it as " + id);
  }
}
