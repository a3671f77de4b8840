package io.vibhava.application.learning;

import io.vibhava.application.memory.Patience;
import java.time.Duration;

/// The limits of learning.
///
/// @param batchMax how many jobs are taken at once
/// @param lease how long a job may take before others may take it
/// @param retryAfter how long a job that failed waits for its next try
/// @param triesMax after how many tries a job is laid aside
/// @param model how a language model that was away is asked again
/// @param scribe what a language model may take
public record LearningSettings(
    int batchMax,
    Duration lease,
    Duration retryAfter,
    int triesMax,
    Patience model,
    ScribeSettings scribe) {

  public static final LearningSettings USUAL =
      new LearningSettings(
          32,
          Duration.ofMinutes(5),
          Duration.ofSeconds(30),
          5,
          new Patience(Duration.ofMinutes(1), Duration.ofHours(6), 12),
          ScribeSettings.USUAL);
}
