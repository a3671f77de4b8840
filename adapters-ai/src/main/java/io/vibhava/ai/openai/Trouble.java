package io.vibhava.ai.openai;

import io.vibhava.domain.Failure;
import java.time.Duration;

/// Why one try brought no reply, and whether another one may.
final class Trouble extends RuntimeException {

  private final Failure failure;
  private final boolean passing;
  private final Duration wait;

  private Trouble(Failure failure, boolean passing, Duration wait) {
    super(failure.getMessage(), failure, false, false);
    this.failure = failure;
    this.passing = passing;
    this.wait = wait;
  }

  static Trouble lasting(Failure failure) {
    return new Trouble(failure, false, Duration.ZERO);
  }

  static Trouble passing(Failure failure) {
    return passing(failure, Duration.ZERO);
  }

  /// @param wait at least this long before another try
  static Trouble passing(Failure failure, Duration wait) {
    return new Trouble(failure, true, wait);
  }

  Failure failure() {
    return failure;
  }

  boolean isPassing() {
    return passing;
  }

  Duration retryWait() {
    return wait;
  }
}
