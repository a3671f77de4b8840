package io.vibhava.ai.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.RequestOptions;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpResponse;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// A reply that goes over no wire. The SDK's first reply costs a second of loading and reflection;
/// a rehearsal pays for that before a person waits for it.
final class Rehearsal implements HttpClient {

  private static final byte[] REPLY =
      """
      data: {"id":"","object":"chat.completion.chunk","created":0,"model":"","choices":[{"index":0,\
      "delta":{"role":"assistant","content":"."},"finish_reason":null}]}

      data: {"id":"","object":"chat.completion.chunk","created":0,"model":"","choices":[{"index":0,\
      "delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2,\
      "prompt_tokens_details":{"cached_tokens":0}}}

      data: [DONE]

      """
          .getBytes(StandardCharsets.UTF_8);

  private Rehearsal() {}

  static void of(OpenAIClient client) {
    var rehearsing = client.withOptions(options -> options.httpClient(new Rehearsal()));
    try (var events = rehearsing.chat().completions().createStreaming(request())) {
      events.stream().forEach(event -> event._choices().asKnown());
    }
  }

  private static ChatCompletionCreateParams request() {
    return ChatCompletionCreateParams.builder()
        .model("rehearsal")
        .store(false)
        .temperature(1)
        .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
        .addSystemMessage(".")
        .addUserMessage(".")
        .addAssistantMessage(".")
        .build();
  }

  @Override
  public HttpResponse execute(HttpRequest request, RequestOptions options) {
    var body = request.body();
    if (body != null) {
      body.writeTo(OutputStream.nullOutputStream());
    }
    return new Answer();
  }

  @Override
  public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
    return CompletableFuture.completedFuture(execute(request, options));
  }

  @Override
  public void close() {}

  private record Answer() implements HttpResponse {

    @Override
    public int statusCode() {
      return 200;
    }

    @Override
    public Headers headers() {
      return Headers.builder().build();
    }

    @Override
    public InputStream body() {
      return new ByteArrayInputStream(REPLY);
    }

    @Override
    public void close() {}
  }
}
