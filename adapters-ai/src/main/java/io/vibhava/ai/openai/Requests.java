package io.vibhava.ai.openai;

import com.openai.core.JsonValue;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a prompt as the provider's request. Nothing in it changes from turn to turn but the
/// messages that are new, so that the provider finds the beginning in its cache.
final class Requests {

  private final OpenAiSettings settings;

  Requests(OpenAiSettings settings) {
    this.settings = settings;
  }

  String model(Voice voice) {
    return voice.model().orElse(settings.place().model());
  }

  /// The body of the request for a reply, as bytes.
  byte[] written(List<Line> lines, Voice voice) {
    var max = voice.replyTokensMax().or(settings::replyTokensMax);
    return RequestWriter.written(
        new RequestWriter.Request(
            lines,
            model(voice),
            voice.temperature().or(settings::temperature),
            max.map(tokens -> Map.entry(nameOfLimit(), tokens))));
  }

  private String nameOfLimit() {
    return knowsNewNames() ? "max_completion_tokens" : "max_tokens";
  }

  /// OpenAI's newer models take the new name of this parameter alone, servers compatible with it
  /// know the old one.
  void limit(ChatCompletionCreateParams.Builder request, int tokensMax) {
    if (knowsNewNames()) {
      request.maxCompletionTokens(tokensMax);
    } else {
      request.putAdditionalBodyProperty("max_tokens", JsonValue.from(tokensMax));
    }
  }

  /// Asks for the likeliest answer, where that may be asked for: OpenAI's reasoning models refuse.
  void steady(ChatCompletionCreateParams.Builder request) {
    if (!knowsNewNames()) {
      request.temperature(0);
    }
  }

  private boolean knowsNewNames() {
    return switch (settings.place()) {
      case Place.Azure _ -> true;
      case Place.OpenAi place ->
          Optional.of(place.url().getHost())
              .filter(host -> host.endsWith(".openai.com") || host.endsWith(".azure.com"))
              .isPresent();
    };
  }
}
