package io.vibhava.ai.openai;

import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.completions.CompletionUsage;
import io.vibhava.domain.turn.Usage;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The words of a reply, read from the provider's events by one thread at a time.
final class Words implements AutoCloseable {

  private final StreamResponse<ChatCompletionChunk> stream;
  private final Iterator<ChatCompletionChunk> events;
  private final Wire wire;
  private final Watch watch;
  private final Troubles troubles;
  private final Halves halves = new Halves();
  private Optional<String> ahead = Optional.empty();
  private String finish = "";
  private volatile Usage usage = Usage.NONE;

  private Words(
      StreamResponse<ChatCompletionChunk> stream, Wire wire, Watch watch, Troubles troubles) {
    this.stream = stream;
    this.events = stream.stream().iterator();
    this.wire = wire;
    this.watch = watch;
    this.troubles = troubles;
  }

  /// A reply whose first piece is there.
  ///
  /// @throws Trouble if it ends before
  static Words begun(
      StreamResponse<ChatCompletionChunk> stream, Wire wire, Watch watch, Troubles troubles) {
    var words = new Words(stream, wire, watch, troubles);
    try {
      words.ahead = words.read();
      if (words.ahead.isEmpty()) {
        throw words.nothingSaid();
      }
      return words;
    } catch (Trouble trouble) {
      words.close();
      throw trouble;
    }
  }

  private Trouble nothingSaid() {
    return Trouble.lasting(
        switch (finish) {
          case "length" -> troubles.noRoomToSpeak();
          default -> troubles.empty();
        });
  }

  /// The next piece, or none at the end.
  ///
  /// @throws Trouble if it breaks off
  Optional<String> next() {
    var first = ahead;
    ahead = Optional.empty();
    return first.isPresent() ? first : read();
  }

  Usage usage() {
    return usage;
  }

  private Optional<String> read() {
    try {
      return piece();
    } catch (OpenAIException e) {
      throw troubles.of(e);
    } catch (IOException e) {
      throw troubles.connection(e);
    }
  }

  private Optional<String> piece() throws IOException {
    for (var event = event(); event.isPresent(); event = event()) {
      var text = halves.joined(text(event.get()));
      if (!text.isEmpty()) {
        return Optional.of(text);
      }
    }
    if (finish.isEmpty() && !wire.isDone()) {
      throw Trouble.passing(troubles.broken("the reply's end is missing"));
    }
    return Optional.empty();
  }

  /// The SDK throws what it does not declare.
  @SuppressWarnings("RedundantThrows")
  private Optional<ChatCompletionChunk> event() throws IOException {
    if (!events.hasNext()) {
      return Optional.empty();
    }
    var event = Optional.ofNullable(events.next()); // It may be the JSON null.
    if (event.isEmpty()) {
      throw Trouble.lasting(troubles.notUnderstood());
    }
    return event;
  }

  private String text(ChatCompletionChunk event) {
    event._usage().asKnown().ifPresent(this::note);
    return event._choices().asKnown().orElse(List.of()).stream()
        .filter(Objects::nonNull)
        .findFirst()
        .map(this::text)
        .orElse("");
  }

  private String text(ChatCompletionChunk.Choice choice) {
    watch.alive();
    choice._finishReason().asKnown().ifPresent(reason -> finish = reason.asString());
    if (finish.equals("content_filter")) {
      throw Trouble.lasting(troubles.filtered());
    }
    return choice
        ._delta()
        .asKnown()
        .flatMap(delta -> delta._content().asKnown().or(() -> delta._refusal().asKnown()))
        .orElse("");
  }

  private void note(CompletionUsage used) {
    var details = used._promptTokensDetails().asKnown();
    usage =
        new Usage(
            count(used._promptTokens().asKnown()),
            count(used._completionTokens().asKnown()),
            count(details.flatMap(known -> known._cachedTokens().asKnown())));
  }

  private static int count(Optional<Long> tokens) {
    return Math.clamp(tokens.orElse(0L), 0, Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    stream.close();
  }
}
