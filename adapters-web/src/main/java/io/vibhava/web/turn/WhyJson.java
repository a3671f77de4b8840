package io.vibhava.web.turn;

import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Cited;
import io.vibhava.domain.turn.Explanation;
import io.vibhava.domain.turn.Mark;
import io.vibhava.domain.turn.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a reply came about, as JSON; named as at the terminal.
///
/// @param message the id of the reply
/// @param asked the id of the message that it answers
/// @param recall how far recall came: `hybrid`, `lexical` or `none`
/// @param unchanged how much of the prompt's beginning was as in the prompt before
/// @param without the memories that were to be left out
/// @param memories those that were weighed
record WhyJson(
    String message,
    String asked,
    String conversation,
    String state,
    String brain,
    UsageJson usage,
    String recall,
    EventJson.PromptJson prompt,
    @Nullable UnchangedJson unchanged,
    List<String> without,
    Map<String, Double> ms,
    List<WeighedJson> memories) {

  /// Tokens as the model's provider counts them.
  record UsageJson(int input, int output, int cached) {}

  record UnchangedJson(int tokens, int chars) {
    static UnchangedJson of(Mark mark) {
      return new UnchangedJson(mark.tokens(), mark.chars());
    }
  }

  /// A memory that was weighed.
  ///
  /// @param fate what became of it; `held` where the request held it
  /// @param closed whether it was no longer so, or no longer believed
  /// @param forgotten whether it was forgotten since: then nothing of its words is left
  /// @param from where the quote begins in its message, in UTF-16 units
  /// @param parts what each signal brought to the score
  record WeighedJson(
      String id,
      String fate,
      boolean closed,
      boolean forgotten,
      @Nullable String kind,
      @Nullable String text,
      @Nullable String quote,
      @Nullable String message,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable String conversation,
      @Nullable String at,
      double score,
      Map<String, Double> parts,
      String why) {

    static WeighedJson of(Cited cited) {
      var used = cited.used();
      var memory = cited.memory();
      return new WeighedJson(
          used.memory().toString(),
          cited.fate().label(),
          used.isClosed(),
          cited.isForgotten(),
          memory.map(Memory::kind).orElse(null),
          memory.map(Memory::text).orElse(null),
          cited.quote().orElse(null),
          used.source().map(place -> place.message().toString()).orElse(null),
          used.source().map(Place::from).orElse(null),
          used.source().map(Place::to).orElse(null),
          cited.conversation().map(Object::toString).orElse(null),
          memory.map(it -> it.at().toString()).orElse(null),
          used.score(),
          parts(cited),
          used.why());
    }

    private static Map<String, Double> parts(Cited cited) {
      var parts = new LinkedHashMap<String, Double>();
      cited.used().parts().forEach((signal, score) -> parts.put(signal.label(), score));
      return parts;
    }
  }

  static WhyJson of(Explanation why) {
    var turn = why.turn();
    var trace = why.trace();
    var usage = turn.usage();
    return new WhyJson(
        turn.reply().orElseThrow().id().toString(),
        turn.asked().toString(),
        turn.conversation().toString(),
        turn.state().label(),
        turn.brain(),
        new UsageJson(usage.input(), usage.output(), usage.cached()),
        trace.mode().name().toLowerCase(Locale.ROOT),
        EventJson.PromptJson.of(trace),
        why.stable().map(UnchangedJson::of).orElse(null),
        trace.without().stream().map(MemoryId::toString).sorted().toList(),
        EventJson.stages(trace),
        weighed(why));
  }

  private static List<WeighedJson> weighed(Explanation why) {
    return Stream.of(why.profile(), why.recalled(), why.missed())
        .flatMap(List::stream)
        .map(WeighedJson::of)
        .toList();
  }
}
