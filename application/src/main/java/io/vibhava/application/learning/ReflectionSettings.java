package io.vibhava.application.learning;

import io.vibhava.application.memory.Patience;
import io.vibhava.domain.learning.ReflectionLimits;
import java.time.Duration;

/// The limits of reflecting.
///
/// @param messagesMin how many messages have to be learned from before a scope is reflected on
///   again
/// @param lease how long that may take before others may do it
/// @param patience how it is tried again when it fails, or when the model is away
/// @param callsMax how often a language model is asked in one scope on one day; a run asks it once
/// @param tokensMax how much of what was said a model is given
/// @param timeout how long a model may take
/// @param knownMax how many beliefs are sent along
/// @param limits what a reflection rests on
public record ReflectionSettings(
    int messagesMin,
    Duration lease,
    Patience patience,
    int callsMax,
    int tokensMax,
    Duration timeout,
    int knownMax,
    ReflectionLimits limits) {

  public static final ReflectionSettings USUAL =
      new ReflectionSettings(
          40,
          Duration.ofMinutes(5),
          new Patience(Duration.ofMinutes(1), Duration.ofHours(6), 5),
          6,
          4_000,
          Duration.ofSeconds(60),
          30,
          ReflectionLimits.USUAL);
}
