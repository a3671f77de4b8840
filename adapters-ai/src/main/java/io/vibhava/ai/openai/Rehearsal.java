package io.vibhava.ai.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpResponse;

/// A reply that goes over no wire. It tells what the SDK sends before a request's body; and since
/// the SDK's first reply costs a second of loading and reflection, it pays for that before a person
/// waits for it.
final class Rehearsal {

  private static final String REPLY =
      """
      data: {"id":"","object":"chat.completion.chunk","created":0,"model":"","choices":[{"index":0,\
      "delta":{"role":"assistant","content":"."},"finish_reason":null}]}

      data: {"id":"","object":"chat.completion.chunk","created":0,"model":"","choices":[{"index":0,\
      "delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2,\
      "prompt_tokens_details":{"cached_tokens":0}}}

      data: [DONE]

      """;

  private Rehearsal() {}

  /// @return what the SDK asks `model` with
  static HttpRequest of(OpenAIClient client, String model) {
    var handed = new Handed(reply());
    try (var events = handed.to(client, model)) {
      events.stream().forEach(event -> event._choices().asKnown());
    }
    return handed.request();
  }

  /// A reply of one piece.
  static HttpResponse reply() {
    return new Canned(Headers.builder().build(), REPLY);
  }
}
