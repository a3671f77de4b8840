package io.vibhava.ai.openai;

import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.SseException;
import io.vibhava.domain.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;

/// Says what went wrong with a provider. Nothing that came from it gets into a message, since it
/// may repeat what was said; nor is it kept as a cause.
final class Troubles {

  private final Place place;
  private final OpenAiLimits limits;
  private final Refusals refusals;

  /// @param model the one that is asked for
  Troubles(Place place, OpenAiLimits limits, String model) {
    this.place = place;
    this.limits = limits;
    this.refusals = new Refusals(place, limits, model);
  }

  /// What a problem of the SDK means.
  Trouble of(OpenAIException problem) {
    return switch (problem) {
      case SseException inStream -> refusals.inStream(inStream);
      case OpenAIServiceException refusal -> refusals.of(refusal);
      case OpenAIIoException io when io.getCause() instanceof IOException cause ->
          connection(cause);
      case OpenAIInvalidDataException _ -> Trouble.lasting(notUnderstood());
      default ->
          Trouble.lasting(broken("the SDK failed with " + problem.getClass().getSimpleName()));
    };
  }

  /// What a problem with the connection means.
  Trouble connection(IOException problem) {
    return switch (problem) {
      case EventBytes.TooLarge large -> Trouble.lasting(broken("it sent " + large.what()));
      case Transport.NotEvents other -> Trouble.lasting(notEvents(other.what()));
      case UnknownHostException _ ->
          Trouble.passing(unavailable("no such host is known; check %s and the network", url()));
      case ConnectException _, NoRouteToHostException _ ->
          Trouble.passing(
              unavailable("it takes no connection; check %s and that the server runs", url()));
      case SSLException _ ->
          Trouble.lasting(unavailable("no secure connection (TLS) came about; check %s", url()));
      case SocketTimeoutException _ ->
          Trouble.passing(
              unavailable(
                  "no connection within %s (reply.connect-timeout)",
                  text(limits.connectTimeout())));
      default -> Trouble.passing(broken("the connection was lost"));
    };
  }

  private Failure notEvents(String came) {
    return unavailable(
        "a stream of events is expected, %s came; check that %s is the address of an OpenAI-compatible API",
        came, url());
  }

  /// Whoever tells a person says that the reply broke off, where it had begun.
  Failure broken(String what) {
    return unavailable("%s; ask again", what);
  }

  Failure notUnderstood() {
    return broken("an event of the reply could not be understood");
  }

  Failure empty() {
    return unavailable("an empty reply came; ask again");
  }

  Failure filtered() {
    return new Failure.NotAllowed(
        "%s: the provider's content filter stopped the reply; say it differently"
            .formatted(place.host()));
  }

  Failure noRoomToSpeak() {
    return new Failure.LimitReached(
        "%s: the most tokens of a reply were used up before its first word; raise reply.tokens-max"
            .formatted(place.host()));
  }

  Failure noFirstPiece() {
    return unavailable(
        "no reply began within %s (reply.first-timeout); ask again",
        text(limits.firstPieceTimeout()));
  }

  Failure stalled() {
    return unavailable(
        "the reply stalled: nothing for %s (reply.piece-timeout); ask again",
        text(limits.pieceTimeout()));
  }

  Failure tooLong() {
    return unavailable(
        "the reply was not at its end after %s (reply.timeout); ask again",
        text(limits.replyTimeout()));
  }

  Failure interrupted() {
    return unavailable("the wait for the reply was interrupted; ask again");
  }

  private Failure unavailable(String format, Object... arguments) {
    return new Failure.Unavailable(
        place.host() + ": " + String.format(Locale.ROOT, format, arguments));
  }

  private String url() {
    return place.settings().url();
  }

  static String text(Duration time) {
    return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
