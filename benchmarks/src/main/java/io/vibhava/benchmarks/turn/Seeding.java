package io.vibhava.benchmarks.turn;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Usage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model that answers each memory of a list with the next one, so that an avatar comes to have
/// them all by ordinary turns.
final class Seeding implements Brain {

  private final Map<String, String> replies = new HashMap<>();

  Seeding(List<String> memories) {
    for (var i = 0; i + 1 < memories.size(); i += 2) {
      replies.put(memories.get(i), memories.get(i + 1));
    }
  }

  @Override
  public String name() {
    return "seeding";
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    return new Once(replies.getOrDefault(prompt.said().text(), "…"));
  }

  private static final class Once implements Speech {

    private Optional<String> piece;

    Once(String text) {
      piece = Optional.of(text);
    }

    @Override
    public Optional<String> next() {
      var next = piece;
      piece = Optional.empty();
      return next;
    }

    @Override
    public Usage usage() {
      return Usage.NONE;
    }

    @Override
    public void close() {
      piece = Optional.empty();
    }
  }
}
