package io.vibhava.ai.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.domain.learning.Proposal;
import io.vibhava.domain.memory.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be used of an answer, and what is wrong with the rest, in words that hold nothing of
/// it.
record StatedAnswer(List<Proposal> proposals, List<String> problems) implements ScribeAnswer {

  /// More in one list is no reading of a few messages.
  private static final int ITEMS_MAX = 200;

  /// A fact as it is written.
  private record FactJson(
      @Nullable Integer message,
      @Nullable String quote,
      Proposal.@Nullable About about,
      @Nullable String name,
      @Nullable String statement,
      @Nullable String slot,
      @Nullable String value,
      @Nullable String since,
      @Nullable String until,
      @Nullable Boolean secret) {

    Optional<Proposal> proposal() {
      return message == null || quote == null || about == null || statement == null
          ? Optional.empty()
          : Optional.of(
              new Proposal.OfFact(
                  message,
                  quote,
                  about,
                  Optional.ofNullable(name),
                  statement,
                  Optional.ofNullable(slot),
                  Optional.ofNullable(value),
                  Optional.ofNullable(since),
                  Optional.ofNullable(until),
                  Boolean.TRUE.equals(secret)));
    }
  }

  /// A preference as it is written.
  private record PreferenceJson(
      @Nullable Integer message,
      @Nullable String quote,
      @Nullable String topic,
      Preference.@Nullable Stance stance,
      @Nullable Double strength,
      @Nullable Boolean secret) {

    Optional<Proposal> proposal() {
      return message == null || quote == null || topic == null || stance == null || strength == null
          ? Optional.empty()
          : Optional.of(
              new Proposal.OfPreference(
                  message, quote, topic, stance, strength, Boolean.TRUE.equals(secret)));
    }
  }

  static StatedAnswer of(String answer) {
    return AnswerJson.object(answer, node -> node.has("facts") || node.has("preferences"))
        .map(StatedAnswer::of)
        .orElseGet(() ->
            new StatedAnswer(
                List.of(), List.of("no whole JSON object with facts and preferences is in it")));
  }

  private static StatedAnswer of(JsonNode root) {
    var read = new StatedAnswer(new ArrayList<>(), new ArrayList<>());
    read.add(
        root, "facts", item -> AnswerJson.as(FactJson.class, item).flatMap(FactJson::proposal));
    read.add(
        root,
        "preferences",
        item -> AnswerJson.as(PreferenceJson.class, item).flatMap(PreferenceJson::proposal));
    return read;
  }

  private void add(JsonNode root, String list, Function<JsonNode, Optional<Proposal>> reading) {
    var items = root.path(list);
    if (!items.isArray() || items.size() > ITEMS_MAX) {
      problems.add("%s is no list of at most %d".formatted(list, ITEMS_MAX));
      return;
    }
    for (var at = 0; at < items.size(); at++) {
      var proposal = reading.apply(items.get(at));
      proposal.ifPresent(proposals::add);
      if (proposal.isEmpty()) {
        problems.add("%s[%d] lacks something or has a wrong type".formatted(list, at));
      }
    }
  }

  @Override
  public boolean isOfUse() {
    return !proposals.isEmpty();
  }
}
