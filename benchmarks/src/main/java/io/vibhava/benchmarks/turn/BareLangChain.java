package io.vibhava.benchmarks.turn;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.vibhava.domain.turn.Line;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// LangChain4j's streaming model alone: one request made from strings, and the reply read.
final class BareLangChain implements Contestant {

  private final StreamingChatModel model;
  private final List<Line> lines;

  BareLangChain(StreamingChatModel model, List<Line> lines) {
    this.model = model;
    this.lines = lines;
  }

  @Override
  public double turn(Stopwatch watch) {
    var hearing = new Hearing(watch, new CompletableFuture<>());
    watch.start();
    model.chat(lines.stream().map(BareLangChain::message).toList(), hearing);
    hearing.end().join();
    return watch.firstMillis();
  }

  private static ChatMessage message(Line line) {
    return switch (line.speaker()) {
      case SYSTEM -> SystemMessage.from(line.text());
      case USER -> UserMessage.from(line.text());
      case ASSISTANT -> AiMessage.from(line.text());
    };
  }

  private record Hearing(Stopwatch watch, CompletableFuture<ChatResponse> end)
      implements StreamingChatResponseHandler {

    @Override
    public void onPartialResponse(String piece) {
      watch.piece();
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      end.complete(response);
    }

    @Override
    public void onError(Throwable error) {
      end.completeExceptionally(error);
    }
  }
}
