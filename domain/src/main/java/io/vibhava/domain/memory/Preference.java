package io.vibhava.domain.memory;

import java.time.Instant;

/// What the person likes, dislikes or wishes for.
///
/// @param topic what it is about, such as "coffee without sugar"
/// @param strength from 0 (slight) to 1 (strong)
public record Preference(
    MemoryId id,
    String topic,
    Stance stance,
    double strength,
    Times times,
    Assessment assessment,
    Provenance provenance)
    implements Memory {

  /// Which way a preference goes.
  public enum Stance {
    LIKES,
    DISLIKES,
    WISHES
  }

  @Override
  public String text() {
    return switch (stance) {
      case LIKES -> "The person likes %s.".formatted(topic);
      case DISLIKES -> "The person dislikes %s.".formatted(topic);
      case WISHES -> "The person wishes: %s.".formatted(topic);
    };
  }

  @Override
  public Instant at() {
    return times.recorded();
  }
}
