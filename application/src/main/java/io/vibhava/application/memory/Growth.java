package io.vibhava.application.memory;

/// How columns grow: by a quarter, since a scope's memory is paid for by everyone, and adding is
/// rare.
final class Growth {

  private static final int LEAST = 16;

  private Growth() {}

  /// The capacity to take when `needed` no longer fits.
  static int beyond(int needed) {
    return Math.max(LEAST, needed + (needed >> 2));
  }
}
