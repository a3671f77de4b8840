package io.vibhava.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.core.JsonValue;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import io.vibhava.application.turn.BrainContract;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Line;
import io.vibhava.domain.turn.Prompt;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The SDK itself is the judge of what is written.
class RequestWriterTest {

  private static final String HERE = "http://127.0.0.1:9/v1";
  private static final String OPENAI = "https://api.openai.com/v1";

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of(settings(HERE), Voice.usual(), "Hi."),
        Arguments.of(settings(HERE), Voice.usual(), "\"Grüße\" \uD83D\uDC36 \u2028 \u0000\n\t\\"),
        Arguments.of(settings(HERE), voice("gpt-\"4\""), "Hi."),
        Arguments.of(limited(HERE), Voice.usual(), "Hi."),
        Arguments.of(limited(OPENAI), Voice.usual(), "Hi."),
        Arguments.of(limited(OPENAI), voice("gpt-5"), "Hi."));
  }

  private static OpenAiSettings settings(String url) {
    return new OpenAiSettings(Fixtures.place(URI.create(url)));
  }

  private static OpenAiSettings limited(String url) {
    var usual = settings(url);
    return new OpenAiSettings(usual.place(), Optional.of(0.25), Optional.of(7), usual.limits());
  }

  private static Voice voice(String model) {
    return Voice.usual().by(model);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void writes_what_the_sdk_writes(OpenAiSettings settings, Voice voice, String said)
      throws Exception {
    var requests = new Requests(settings);
    var prompt = BrainContract.prompt(List.of("Hello!", "Hi."), said);
    var sdk = ObjectMappers.jsonMapper();
    assertThat(sdk.readTree(requests.written(prompt.lines(), voice)))
        .isEqualTo(sdk.readTree(sdk.writeValueAsBytes(bySdk(settings, voice, prompt))));
  }

  private static ChatCompletionCreateParams.Body bySdk(
      OpenAiSettings settings, Voice voice, Prompt prompt) {
    var requests = new Requests(settings);
    var request =
        ChatCompletionCreateParams.builder()
            .model(requests.model(voice))
            .store(false)
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build());
    settings.temperature().ifPresent(request::temperature);
    settings.replyTokensMax().ifPresent(max -> requests.limit(request, max));
    prompt.lines().forEach(line -> add(request, line));
    return request.build()._body().toBuilder()
        .putAdditionalProperty("stream", JsonValue.from(true))
        .build();
  }

  private static void add(ChatCompletionCreateParams.Builder request, Line line) {
    switch (line.speaker()) {
      case SYSTEM -> request.addSystemMessage(line.text());
      case USER -> request.addUserMessage(line.text());
      case ASSISTANT -> request.addAssistantMessage(line.text());
    }
  }
}
