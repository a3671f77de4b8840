package io.vibhava.benchmarks.turn;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import org.jspecify.annotations.Nullable;

/// A model, and what it was asked with last.
final class Overheard implements Brain {

  private final Brain brain;
  private volatile @Nullable Prompt last;

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

  @Override
  public String name() {
    return brain.name();
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    last = prompt;
    return brain.speak(prompt, voice);
  }
}
