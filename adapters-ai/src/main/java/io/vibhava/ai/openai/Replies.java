package io.vibhava.ai.openai;

import com.openai.core.http.Headers;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpResponse;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Line;
import io.vibhava.domain.turn.Prompt;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Asks for the replies of turns, past the SDK's preparing, which takes longer than the rest: what
/// stands before a request's body is what the SDK says once for each model, the body is written by
/// hand, and events are read as they come. What a refusal means, and an event that is no piece of a
/// reply, is left to the SDK.
final class Replies {

  /// More models than are used at once.
  private static final int HEADS_MAX = 64;

  private final Client client;
  private final Requests requests;
  private final ConcurrentMap<String, Head> heads = new ConcurrentHashMap<>();

  Replies(Client client, Requests requests) {
    this.client = client;
    this.requests = requests;
  }

  /// Makes ready what the first reply would wait for otherwise. Nothing is sent.
  void warm() {
    head(requests.model(Voice.usual()));
    requests.written(List.of(new Line(Line.Speaker.USER, ".")), Voice.usual());
    new Events(Rehearsal.reply(), _ -> Collections.emptyIterator())
        .forEachRemaining(event -> event._choices().asKnown());
  }

  /// A reply over the wire of this thread.
  ///
  /// @throws com.openai.errors.OpenAIException if it is refused
  StreamResponse<ChatCompletionChunk> ask(Prompt prompt, Voice voice) {
    var model = requests.model(voice);
    var answer = client.transport().post(head(model), requests.written(prompt.lines(), voice));
    return answer.isSuccessful()
        ? new Events(answer, event -> bySdk(answer.headers(), event, model))
        : read(answer, model);
  }

  private Head head(String model) {
    var known = heads.get(model);
    return known == null ? newHead(model) : known;
  }

  private Head newHead(String model) {
    if (heads.size() >= HEADS_MAX) {
      heads.clear();
    }
    return heads.computeIfAbsent(model, _ -> Head.of(rehearsed(model)));
  }

  private HttpRequest rehearsed(String model) {
    return Rehearsal.of(client.get(), model);
  }

  private StreamResponse<ChatCompletionChunk> read(HttpResponse response, String model) {
    return new Handed(response).to(client.get(), model);
  }

  private Iterator<ChatCompletionChunk> bySdk(Headers headers, String event, String model) {
    return read(new Canned(headers, event), model).stream().iterator();
  }
}
