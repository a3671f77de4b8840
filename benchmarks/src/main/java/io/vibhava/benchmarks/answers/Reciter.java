package io.vibhava.benchmarks.answers;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Usage;
import java.util.Optional;

/// Says what the script has the avatar say, so that each system hears the same talks.
public final class Reciter implements Brain {

  private String line = "";

  public void next(String reply) {
    line = reply;
  }

  @Override
  public String name() {
    return "the script";
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    return new Recital(line);
  }

  private static final class Recital implements Speech {

    private Optional<String> line;

    Recital(String line) {
      this.line = Optional.of(line);
    }

    @Override
    public Optional<String> next() {
      var said = line;
      line = Optional.empty();
      return said;
    }

    @Override
    public Usage usage() {
      return Usage.NONE;
    }

    @Override
    public void close() {
      line = Optional.empty();
    }
  }
}
