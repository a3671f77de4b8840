package io.vibhava.ai.openai;

import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.vibhava.application.learning.Allowance;
import io.vibhava.domain.Failure;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/// Asks a model for whole answers, one after the other.
final class Interviews implements AutoCloseable {

  private final OpenAiSettings settings;
  private final ScribeLimits limits;
  private final Requests requests;
  private final Tries tries;
  private final Client client;
  private final ScheduledExecutorService clock;

  /// Whether the server takes a request that asks for a schema, as far as is known.
  private volatile boolean takesSchemas = true;

  private volatile boolean resting;

  Interviews(OpenAiSettings settings, ScribeLimits limits) {
    this.settings = settings;
    this.limits = limits;
    this.requests = new Requests(settings);
    this.tries = new Tries(settings.place().host(), settings.limits());
    this.client = new Client(settings, this::requireAwake);
    this.clock = Watch.clock("learning-watch");
  }

  Interview about(ScribeQuestion question, Allowance allowance) {
    return new Interview(this, question, allowance);
  }

  String model() {
    return settings.place().model();
  }

  boolean takesSchemas() {
    return takesSchemas;
  }

  void noMoreSchemas() {
    takesSchemas = false;
  }

  /// Asks no more, also not once more what is under way.
  void rest() {
    resting = true;
  }

  boolean isResting() {
    return resting;
  }

  /// The whole answer.
  ///
  /// @throws Failure if there is none within the limits and `most`
  Heard hear(ChatCompletionCreateParams.Builder request, Duration most) {
    requests.limit(request, limits.answerTokensMax());
    requests.steady(request);
    var within = limits.within(most);
    var troubles = new Troubles(settings.place(), within, model());
    var params = request.build();
    try (var speech = new OpenAiSpeech(tries, () -> ask(params), troubles, within, clock)) {
      return new Heard(whole(speech), speech.usage());
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // The speech closes it.
  private StreamResponse<ChatCompletionChunk> ask(ChatCompletionCreateParams params) {
    return client.get().chat().completions().createStreaming(params);
  }

  private void requireAwake() {
    if (resting) {
      throw new Failure.Unavailable("learning: it is about to end, and asks no more");
    }
  }

  private String whole(OpenAiSpeech speech) {
    var whole = new StringBuilder();
    for (var piece = speech.next(); piece.isPresent(); piece = speech.next()) {
      whole.append(piece.get());
      if (whole.length() > limits.answerCharsMax()) {
        throw new Failure.LimitReached(
            "%s: an answer of more than %d characters came"
                .formatted(settings.place().host(), limits.answerCharsMax()));
      }
    }
    return whole.toString();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    client.close();
  }
}
