package io.vibhava.application.turn;

import io.vibhava.application.memory.Recalled;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A reply in the making: what is spoken of it so far, and how it comes about. Used by one thread
/// at a time.
final class Telling {

  private final long start = System.nanoTime();
  private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);
  private final Room room = new Room();
  private final StringBuilder text = new StringBuilder();
  private int pieces;
  private Supplier<Trace> explanation = () -> Trace.NONE;
  private @Nullable Trace trace;
  private Usage usage = Usage.NONE;
  private Optional<Speaker> speaker = Optional.empty();
  private int promptTokens;

  /// Notes that `stage` has ended, counted from the beginning of the turn.
  void reached(Stage stage) {
    took(stage, sinceStart());
  }

  void took(Stage stage, Duration duration) {
    took.put(stage, duration);
  }

  boolean isNew(Stage stage) {
    return !took.containsKey(stage);
  }

  /// Does `work`, on any thread.
  ///
  /// @return when that was done, counted from the beginning of the turn
  Duration timed(Runnable work) {
    work.run();
    return sinceStart();
  }

  private Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Notes how the reply comes about. That is put together once the reply is there: nobody waits
  /// for it.
  void explainedBy(Recalled recalled, Duration composing, Supplier<Trace> how) {
    took(Stage.EMBED, recalled.embedding());
    took(Stage.RECALL, recalled.search());
    took(Stage.COMPOSE, composing);
    explanation = how;
  }

  TurnEvent.Spoke spoke(String piece) {
    if (pieces == 0) {
      reached(Stage.FIRST);
    }
    text.append(piece);
    pieces++;
    return new TurnEvent.Spoke(pieces, piece);
  }

  void took(Usage whole) {
    usage = whole;
  }

  /// The room that is held for it.
  Room room() {
    return room;
  }

  /// Notes who was asked, and with how long a prompt.
  void spokenBy(Speaker who, int tokensOfPrompt) {
    speaker = Optional.of(who);
    promptTokens = tokensOfPrompt;
  }

  Optional<Speaker> speaker() {
    return speaker;
  }

  /// What was taken: as the model's provider counts it, or, where a reply broke off before that was
  /// told, by our own count. What is told of a reply is what is charged for it.
  Usage usage(TokenCounter counter) {
    return usage.equals(Usage.NONE) && !isEmpty()
        ? new Usage(promptTokens, counter.count(text()), 0)
        : usage;
  }

  boolean isEmpty() {
    return pieces == 0;
  }

  String text() {
    return text.toString();
  }

  Trace trace() {
    if (trace == null) {
      trace = explanation.get();
    }
    return trace.lasting(took);
  }
}
