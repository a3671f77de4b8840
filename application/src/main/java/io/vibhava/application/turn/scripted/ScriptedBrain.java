package io.vibhava.application.turn.scripted;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.domain.turn.Usage;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The stand-in that speaks while no model is configured: it tells what it remembers.
public final class ScriptedBrain implements Brain {

  private final TokenCounter tokens;

  public ScriptedBrain(TokenCounter tokens) {
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return "scripted stand-in";
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    var reply =
        prompt.recalled().stream()
            .findFirst()
            .map(recalled -> "You told me: \"" + recalled.memory().text() + "\"")
            .orElse("You have not told me.");
    return new Spoken(
        List.of(reply.split("(?<= )")).iterator(),
        new Usage(prompt.tokensTotal(), tokens.count(reply), 0));
  }

  private record Spoken(Iterator<String> words, Usage usage) implements Speech {
    @Override
    public Optional<String> next() {
      return words.hasNext() ? Optional.of(words.next()) : Optional.empty();
    }

    @Override
    public void close() {
      words.forEachRemaining(_ -> {});
    }
  }
}
