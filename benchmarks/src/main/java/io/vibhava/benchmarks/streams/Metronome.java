package io.vibhava.benchmarks.streams;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Usage;
import java.util.Optional;

/// A model that speaks to a beat.
///
/// @param pieces how many a reply has
record Metronome(int pieces, Rhythm rhythm) implements Brain {

  /// Said by whoever wants long pieces.
  static final String AT_LENGTH = "at length";

  @Override
  public String name() {
    return "a metronome";
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    var isLong = prompt.said().text().contains(AT_LENGTH);
    return new Ticking(new Beat(pieces, rhythm, isLong), pieces);
  }

  private record Ticking(Beat beat, int pieces) implements Speech {

    @Override
    public Optional<String> next() {
      return beat.next();
    }

    @Override
    public Usage usage() {
      return new Usage(0, pieces, 0);
    }

    @Override
    public void close() {
      beat.end();
    }
  }
}
