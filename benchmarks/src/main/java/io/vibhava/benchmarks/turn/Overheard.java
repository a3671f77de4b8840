package io.vibhava.benchmarks.turn;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Usage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A model, what it was asked with last, and when.
final class Overheard implements Brain {

  private final Brain brain;
  private volatile @Nullable Prompt last;
  private volatile long asked;
  private volatile long sent;

  Overheard(Brain brain) {
    this.brain = brain;
  }

  Prompt last() {
    var prompt = last;
    if (prompt == null) {
      throw new IllegalStateException("it was not asked yet");
    }
    return prompt;
  }

  /// When the prompt was handed over.
  long asked() {
    return asked;
  }

  /// When the request was on its way and nothing was left but to wait.
  long sent() {
    return sent;
  }

  @Override
  public String name() {
    return brain.name();
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    last = prompt;
    asked = System.nanoTime();
    return new Heard(brain.speak(prompt, voice));
  }

  private final class Heard implements Speech {

    private final Speech speech;

    Heard(Speech speech) {
      this.speech = speech;
    }

    @Override
    public void ask(Runnable meanwhile) {
      speech.ask(() -> {
        sent = System.nanoTime();
        meanwhile.run();
      });
    }

    @Override
    public Optional<String> next() {
      return speech.next();
    }

    @Override
    public Usage usage() {
      return speech.usage();
    }

    @Override
    public void close() {
      speech.close();
    }
  }
}
