package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.http.HttpResponse;
import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIIoException;
import com.openai.models.chat.completions.ChatCompletionChunk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The events of a reply, read from its lines as they come. An error among them is the SDK's to
/// understand.
final class Events implements StreamResponse<ChatCompletionChunk>, Iterator<ChatCompletionChunk> {

  private static final String DATA = "data:";
  private static final String DONE = "[DONE]";

  /// Lines of a reply are short; whatever a response brings at once is read at once.
  private static final int BUFFER_CHARS = 2_048;

  private final HttpResponse response;
  private final BufferedReader lines;
  private final Function<String, Iterator<ChatCompletionChunk>> bySdk;
  private Optional<ChatCompletionChunk> next = Optional.empty();
  private boolean over;

  /// @param bySdk what the SDK makes of the lines of an event
  Events(HttpResponse response, Function<String, Iterator<ChatCompletionChunk>> bySdk) {
    this.response = response;
    this.bySdk = bySdk;
    this.lines =
        new BufferedReader(
            new InputStreamReader(response.body(), StandardCharsets.UTF_8), BUFFER_CHARS);
  }

  @Override
  public Stream<ChatCompletionChunk> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !over) {
      next = data().map(this::event);
      over = next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public ChatCompletionChunk next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var event = next.orElseThrow();
    next = Optional.empty();
    return event;
  }

  /// The data of the next event that has any, unless the reply is at its end.
  private Optional<String> data() {
    try {
      var data = new StringBuilder();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(DATA)) {
          data.append(data.isEmpty() ? "" : "\n").append(value(line));
        } else if (line.isEmpty() && !data.isEmpty()) {
          return Optional.of(data.toString()).filter(it -> !isDone(it));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new OpenAIIoException("no event", e);
    }
  }

  private static String value(String line) {
    var from = line.startsWith(" ", DATA.length()) ? DATA.length() + 1 : DATA.length();
    return line.substring(from);
  }

  /// What comes behind the last event is not waited for; the connection is good for another reply.
  private boolean isDone(String data) {
    var done = data.startsWith(DONE);
    if (done) {
      response.close();
    }
    return done;
  }

  private ChatCompletionChunk event(String data) {
    try {
      var json = PieceReader.WHOLE.readTree(data);
      return isUsual(json) ? PieceReader.read(json) : other(data);
    } catch (JsonProcessingException e) {
      throw new OpenAIInvalidDataException("no event", e);
    }
  }

  private static boolean isUsual(JsonNode event) {
    return event.isObject() && !event.has("error");
  }

  private ChatCompletionChunk other(String data) {
    var events = bySdk.apply(DATA + " " + data.replace("\n", "\n" + DATA + " ") + "\n\n");
    if (!events.hasNext()) {
      throw new OpenAIInvalidDataException("no event");
    }
    return Optional.ofNullable(events.next())
        .orElseThrow(() -> new OpenAIInvalidDataException("no event"));
  }

  @Override
  public void close() {
    response.close();
  }
}
