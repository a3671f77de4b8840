package io.vibhava.web.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The events of a turn as JSON. Their names, order and types are the same at each door.
sealed interface EventJson {

  /// Which event it is.
  String event();

  record AskedJson(String event, String turn, String conversation, String message)
      implements EventJson {
    static AskedJson of(TurnEvent.Asked asked) {
      return new AskedJson(
          "asked",
          asked.turn().toString(),
          asked.conversation().toString(),
          asked.message().toString());
    }
  }

  record RecalledJson(String event, List<MemoryJson> memories) implements EventJson {
    static RecalledJson of(TurnEvent.Recalled recalled) {
      return new RecalledJson(
          "recalled", recalled.memories().stream().map(MemoryJson::of).toList());
    }
  }

  /// A memory that was recalled.
  record MemoryJson(String id, String kind, String text, double score, String why) {
    static MemoryJson of(Recollection recalled) {
      var memory = recalled.memory();
      return new MemoryJson(
          memory.id().toString(), memory.kind(), memory.text(), recalled.score(), recalled.why());
    }
  }

  record SpokeJson(String event, String text) implements EventJson {
    static SpokeJson of(TurnEvent.Spoke spoke) {
      return new SpokeJson("spoke", spoke.text());
    }
  }

  /// @param message the id of the reply
  /// @param ms how long each stage took, in milliseconds
  record DoneJson(
      String event,
      String reply,
      String state,
      String conversation,
      String message,
      String brain,
      UsageJson usage,
      PromptJson prompt,
      Map<String, Double> ms)
      implements EventJson {

    static DoneJson of(TurnEvent.Done done) {
      var turn = done.turn();
      var reply = turn.reply().orElseThrow();
      return new DoneJson(
          "done",
          reply.text(),
          reply.state().label(),
          turn.conversation().toString(),
          reply.id().toString(),
          turn.brain(),
          UsageJson.of(turn),
          PromptJson.of(done.trace()),
          stages(done.trace()));
    }
  }

  /// Tokens as the model's provider counts them.
  record UsageJson(int input, int output) {
    static UsageJson of(Turn turn) {
      Usage usage = turn.usage();
      return new UsageJson(usage.input(), usage.output());
    }
  }

  /// Tokens of the prompt as we count them, whole and by section.
  record PromptJson(int tokens, Map<String, Integer> sections) {
    static PromptJson of(Trace trace) {
      var sections = new LinkedHashMap<String, Integer>();
      for (var section : Section.values()) {
        sections.put(section.label(), trace.tokens().getOrDefault(section, 0));
      }
      return new PromptJson(trace.tokensTotal(), sections);
    }
  }

  record FailedJson(String event, String code, String message) implements EventJson {}

  static FailedJson failed(Failure failure) {
    return new FailedJson("failed", failure.code(), String.valueOf(failure.getMessage()));
  }

  /// How long each stage took, in milliseconds.
  static Map<String, Double> stages(Trace trace) {
    var ms = new LinkedHashMap<String, Double>();
    trace.took().forEach((stage, took) -> ms.put(stage.label(), rounded(took)));
    return ms;
  }

  private static double rounded(Duration took) {
    return Math.round(took.toNanos() / 10_000.0) / 100.0;
  }

  static EventJson of(TurnEvent event) {
    return switch (event) {
      case TurnEvent.Asked asked -> AskedJson.of(asked);
      case TurnEvent.Recalled recalled -> RecalledJson.of(recalled);
      case TurnEvent.Spoke spoke -> SpokeJson.of(spoke);
      case TurnEvent.Done done -> DoneJson.of(done);
      case TurnEvent.Failed failed -> new FailedJson("failed", failed.code(), failed.message());
    };
  }
}
