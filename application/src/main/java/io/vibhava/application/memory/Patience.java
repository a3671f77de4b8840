package io.vibhava.application.memory;

import java.time.Duration;

/// How what did not succeed is tried again: each wait is twice as long as the one before it.
///
/// @param first how long the first wait is
/// @param most how long a wait is at most
/// @param triesMax after how many tries it is laid aside
public record Patience(Duration first, Duration most, int triesMax) {

  private static final int DOUBLINGS_MAX = 30;

  /// Always the same wait.
  public static Patience of(Duration wait, int triesMax) {
    return new Patience(wait, wait, triesMax);
  }

  /// How long to wait after so many tries.
  public Duration after(int tries) {
    var doublings = Math.clamp(tries - 1, 0, DOUBLINGS_MAX);
    var wait = first.multipliedBy(1L << doublings);
    return wait.compareTo(most) < 0 ? wait : most;
  }

  public boolean isOver(int tries) {
    return tries >= triesMax;
  }
}
