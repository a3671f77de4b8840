package io.vibhava.application.memory;

import java.util.Locale;

/// Whether a job is still to be done.
public enum JobState {
  /// It is taken when it is due, also while somebody holds it.
  WAITING,
  /// It failed too often, and is not taken again.
  FAILED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a job in this state may come to be in `next`.
  public boolean mayBecome(JobState next) {
    return this == WAITING && next == FAILED;
  }
}
