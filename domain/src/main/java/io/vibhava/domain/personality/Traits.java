package io.vibhava.domain.personality;

import io.vibhava.domain.Failure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The value of each trait, from 0 to 1. One that was not set is in the middle.
public record Traits(Map<Trait, Double> values) {

  private static final double MIDDLE = 0.5;

  /// @throws Failure.Invalid if a value lies outside 0 to 1
  public Traits {
    var checked = new EnumMap<Trait, Double>(Trait.class);
    values.forEach((trait, value) -> {
      if (!(value >= 0 && value <= 1)) {
        throw new Failure.Invalid(
            "trait %s: a number from 0 to 1 is expected, %s came".formatted(trait.label(), value));
      }
      checked.put(trait, value);
    });
    values = Collections.unmodifiableMap(checked);
  }

  /// All traits in the middle.
  public static Traits even() {
    return new Traits(Map.of());
  }

  public double of(Trait trait) {
    return values.getOrDefault(trait, MIDDLE);
  }

  public Traits with(Trait trait, double value) {
    var changed = new EnumMap<Trait, Double>(Trait.class);
    changed.putAll(values);
    changed.put(trait, value);
    return new Traits(changed);
  }

  /// The traits that stand out, as one sentence fragment; empty where none does.
  public String inWords() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey().inWords(entry.getValue()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
