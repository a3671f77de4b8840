package io.vibhava.ai.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.RequestOptions;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpResponse;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A transport without a wire: it hands the SDK a response that is there already, and keeps what
/// the SDK would have sent. So the SDK says how it asks, and what it makes of an answer, where
/// somebody else did the asking.
final class Handed implements HttpClient {

  private final HttpResponse response;
  private @Nullable HttpRequest request;

  Handed(HttpResponse response) {
    this.response = response;
  }

  /// What the SDK reads of the response.
  ///
  /// @throws com.openai.errors.OpenAIException if it is a refusal
  @SuppressWarnings("MustBeClosedChecker") // Whoever reads it closes it.
  StreamResponse<ChatCompletionChunk> to(OpenAIClient client, String model) {
    return client
        .withOptions(options -> options.httpClient(this))
        .chat()
        .completions()
        .createStreaming(like(model));
  }

  /// What the SDK asked with.
  HttpRequest request() {
    if (request == null) {
      throw new IllegalStateException("the SDK has not asked");
    }
    return request;
  }

  /// A request of the kind that all turns send.
  private static ChatCompletionCreateParams like(String model) {
    return ChatCompletionCreateParams.builder()
        .model(model)
        .store(false)
        .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
        .addUserMessage(".")
        .build();
  }

  @Override
  public HttpResponse execute(HttpRequest asked, RequestOptions options) {
    request = asked;
    var body = asked.body();
    if (body != null) {
      body.writeTo(OutputStream.nullOutputStream());
    }
    return response;
  }

  @Override
  public CompletableFuture<HttpResponse> executeAsync(HttpRequest asked, RequestOptions options) {
    return CompletableFuture.completedFuture(execute(asked, options));
  }

  @Override
  public void close() {}
}
