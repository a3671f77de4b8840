package io.vibhava.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.core.JsonValue;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletionAssistantMessageParam;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionSystemMessageParam;
import com.openai.models.chat.completions.ChatCompletionUserMessageParam;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The SDK itself is the judge of what is written.
class RequestWriterTest {

  private static ChatCompletionCreateParams.Builder plain() {
    return ChatCompletionCreateParams.builder()
        .model("m")
        .store(false)
        .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
        .addSystemMessage("You are \"Mira\".\n")
        .addUserMessage("Grüße \uD83D\uDC36 \u2028 \u0000")
        .addAssistantMessage("");
  }

  static Stream<Arguments> requests() {
    return Stream.<Arguments>of(
        request("plain", it -> it),
        request("with limits", it -> it.maxCompletionTokens(7).temperature(0.25)),
        request("with a limit by its old name", it -> with(it, "max_tokens", 7)),
        request("with another model", it -> it.model("gpt-\"4\"")),
        request("with what nobody here sets", it -> it.topP(0.5).seed(3)),
        request("with nothing known of a number", it -> it.temperature(JsonValue.from("warm"))),
        request("with a null", it -> it.temperature(JsonValue.from(null))),
        request("with a model that is none", it -> it.model(JsonValue.from(3))),
        request("with messages that are none", it -> it.messages(JsonValue.from("none"))),
        request("with a developer", it -> it.addDeveloperMessage("Be brief.")),
        request(
            "with a person's name",
            it ->
                it.addMessage(
                    ChatCompletionUserMessageParam.builder().content("Hi.").name("ana").build())),
        request(
            "with a name of rules",
            it ->
                it.addMessage(
                    ChatCompletionSystemMessageParam.builder()
                        .content("Hi.")
                        .name("rules")
                        .build())),
        request(
            "with a refusal",
            it ->
                it.addMessage(
                    ChatCompletionAssistantMessageParam.builder()
                        .content("Hi.")
                        .refusal("No.")
                        .build())),
        request(
            "with a reply that has more",
            it ->
                it.addMessage(
                    ChatCompletionAssistantMessageParam.builder()
                        .content("Hi.")
                        .putAdditionalProperty("prefix", JsonValue.from(true))
                        .build())));
  }

  private static ChatCompletionCreateParams.Builder with(
      ChatCompletionCreateParams.Builder request, String name, Object value) {
    return request.putAdditionalBodyProperty(name, JsonValue.from(value));
  }

  private static Arguments request(
      String how, UnaryOperator<ChatCompletionCreateParams.Builder> more) {
    return Arguments.of(how, more.apply(plain()).build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void writes_what_the_sdk_writes(String how, ChatCompletionCreateParams request) throws Exception {
    var streamed =
        request._body().toBuilder().putAdditionalProperty("stream", JsonValue.from(true)).build();
    var sdk = ObjectMappers.jsonMapper();
    assertThat(sdk.readTree(PieceReader.mapper().writeValueAsBytes(streamed)))
        .isEqualTo(sdk.readTree(sdk.writeValueAsBytes(streamed)));
  }
}
