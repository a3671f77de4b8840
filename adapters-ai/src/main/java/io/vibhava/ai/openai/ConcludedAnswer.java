package io.vibhava.ai.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.domain.learning.Claim;
import io.vibhava.domain.learning.Claim.Cited;
import io.vibhava.domain.learning.Proposal.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be used of an answer, and what is wrong with the rest, in words that hold nothing of
/// it.
record ConcludedAnswer(List<Claim> claims, List<String> problems) implements ScribeAnswer {

  private static final String LIST = "reflections";

  /// More is no looking back.
  private static final int ITEMS_MAX = 50;

  private static final int SOURCES_MAX = 100;

  /// The words that a claim rests on, as they are written.
  private record SourceJson(@Nullable Integer message, @Nullable String quote) {

    Optional<Cited> cited() {
      return message == null || quote == null
          ? Optional.empty()
          : Optional.of(new Cited(message, quote));
    }
  }

  /// A claim as it is written.
  private record ReflectionJson(
      @Nullable String text,
      @Nullable About about,
      @Nullable String name,
      @Nullable List<@Nullable SourceJson> sources,
      @Nullable Boolean secret) {

    Optional<Claim> claim() {
      return text == null || about == null || sources == null || sources.size() > SOURCES_MAX
          ? Optional.empty()
          : Optional.of(
              new Claim(
                  about,
                  Optional.ofNullable(name),
                  text,
                  cited(sources),
                  Boolean.TRUE.equals(secret)));
    }

    private static List<Cited> cited(List<@Nullable SourceJson> sources) {
      return sources.stream()
          .flatMap(source -> Optional.ofNullable(source).flatMap(SourceJson::cited).stream())
          .toList();
    }
  }

  static ConcludedAnswer of(String answer) {
    return AnswerJson.object(answer, node -> node.has(LIST))
        .map(ConcludedAnswer::of)
        .orElseGet(() ->
            new ConcludedAnswer(
                List.of(), List.of("no whole JSON object with reflections is in it")));
  }

  private static ConcludedAnswer of(JsonNode root) {
    var items = root.path(LIST);
    if (!items.isArray() || items.size() > ITEMS_MAX) {
      return new ConcludedAnswer(
          List.of(), List.of("reflections is no list of at most %d".formatted(ITEMS_MAX)));
    }
    var read = new ConcludedAnswer(new ArrayList<>(), new ArrayList<>());
    for (var at = 0; at < items.size(); at++) {
      read.add(items.get(at), at);
    }
    return read;
  }

  private void add(JsonNode item, int at) {
    AnswerJson.as(ReflectionJson.class, item)
        .flatMap(ReflectionJson::claim)
        .ifPresentOrElse(
            claims::add,
            () ->
                problems.add("reflections[%d] lacks something or has a wrong type".formatted(at)));
  }

  @Override
  public boolean isOfUse() {
    return !claims.isEmpty();
  }
}
