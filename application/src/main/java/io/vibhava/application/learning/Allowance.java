package io.vibhava.application.learning;

import java.time.Duration;

/// What a model may take of one batch.
///
/// @param callsMax how often it may be asked, whatever happens
/// @param time how long all of that may take
public record Allowance(int callsMax, Duration time) {

  /// What is left when `calls` were made.
  Allowance after(Took took) {
    return new Allowance(Math.max(0, callsMax - took.calls()), time);
  }
}
