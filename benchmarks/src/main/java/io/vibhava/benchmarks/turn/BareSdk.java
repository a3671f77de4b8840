package io.vibhava.benchmarks.turn;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import io.vibhava.domain.turn.Line;
import java.net.URI;
import java.util.List;

/// The OpenAI SDK alone, as it comes: one request made from strings, and the reply read.
final class BareSdk implements Contestant {

  private final OpenAIClient client;
  private final List<Line> lines;

  BareSdk(URI url, List<Line> lines) {
    this.client = OpenAIOkHttpClient.builder().baseUrl(url.toString()).apiKey("none").build();
    this.lines = lines;
  }

  @Override
  public double turn(Stopwatch watch) {
    watch.start();
    try (var reply = client.chat().completions().createStreaming(request())) {
      reply.stream().forEach(event -> hear(event, watch));
    }
    return watch.firstMillis();
  }

  private ChatCompletionCreateParams request() {
    var request =
        ChatCompletionCreateParams.builder()
            .model("canned")
            .store(false)
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build());
    for (var line : lines) {
      switch (line.speaker()) {
        case SYSTEM -> request.addSystemMessage(line.text());
        case USER -> request.addUserMessage(line.text());
        case ASSISTANT -> request.addAssistantMessage(line.text());
      }
    }
    return request.build();
  }

  private static void hear(ChatCompletionChunk event, Stopwatch watch) {
    event.choices().stream()
        .flatMap(choice -> choice.delta().content().stream())
        .forEach(_ -> watch.piece());
  }

  @Override
  public void close() {
    client.close();
  }
}
