package io.vibhava.domain.memory;

import java.util.Optional;

/// What the person likes, dislikes or wishes for.
///
/// @param topic what it is about, such as "coffee without sugar"
/// @param strength from 0 (slight) to 1 (strong)
public record Preference(
    MemoryId id,
    String topic,
    Stance stance,
    double strength,
    History history,
    Assessment assessment,
    Provenance provenance)
    implements Belief {

  /// Which way a preference goes.
  public enum Stance {
    LIKES,
    DISLIKES,
    WISHES
  }

  /// A preference to which nothing happened yet.
  public Preference(
      MemoryId id,
      String topic,
      Stance stance,
      double strength,
      Times times,
      Assessment assessment,
      Provenance provenance) {
    this(id, topic, stance, strength, History.of(times), assessment, provenance);
  }

  @Override
  public String text() {
    return text(stance, topic);
  }

  /// How a preference reads.
  public static String text(Stance stance, String topic) {
    return switch (stance) {
      case LIKES -> "The person likes %s.".formatted(topic);
      case DISLIKES -> "The person dislikes %s.".formatted(topic);
      case WISHES -> "The person wishes: %s.".formatted(topic);
    };
  }

  @Override
  public Preference with(History history) {
    return new Preference(id, topic, stance, strength, history, assessment, provenance);
  }

  @Override
  public Optional<Memory> without(Provenance range) {
    return provenance.overlaps(range)
        ? Optional.empty()
        : Optional.of(with(history.without(range)));
  }
}
