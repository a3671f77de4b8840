package io.vibhava.application.turn;

import io.vibhava.application.memory.Recalled;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A reply in the making: what is spoken of it so far, and how it comes about. Used by one thread
/// at a time.
final class Telling {

  private final long start = System.nanoTime();
  private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);
  private final StringBuilder text = new StringBuilder();
  private int pieces;
  private RecallMode mode = RecallMode.NONE;
  private List<Recollection> recalled = List.of();
  private Map<Section, Integer> tokens = Map.of();
  private Usage usage = Usage.NONE;

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

  void explainedBy(Recalled recalled, Prompt prompt, Duration composing) {
    took(Stage.EMBED, recalled.embedding());
    took(Stage.RECALL, recalled.search());
    took(Stage.COMPOSE, composing);
    mode = recalled.mode();
    this.recalled = recalled.memories();
    tokens = prompt.tokens();
  }

  private static Trace.Used used(Recollection recollection) {
    return new Trace.Used(recollection.memory().id(), recollection.score(), recollection.why());
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

  boolean isEmpty() {
    return pieces == 0;
  }

  String text() {
    return text.toString();
  }

  Usage usage() {
    return usage;
  }

  Trace trace() {
    return new Trace(mode, recalled.stream().map(Telling::used).toList(), tokens, took);
  }
}
