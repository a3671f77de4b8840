package io.vibhava.application.usage;

import io.vibhava.domain.Failure;
import java.util.Locale;

/// How a call of a model ended.
public enum CallEnd {
  /// With an answer.
  OK,

  /// Whoever waited for the answer left.
  STOPPED,

  /// At a limit of its provider.
  LIMIT,

  /// It did not answer, or not in time, or broke off.
  UNAVAILABLE,

  /// Its provider refused our credentials, or declined.
  NOT_ALLOWED,

  /// It did not take what it was asked with.
  INVALID,

  /// Its answer could not be used.
  UNUSABLE,

  /// In another way, as by a fault of its adapter.
  OTHER;

  /// How it went wrong.
  public static CallEnd of(RuntimeException thrown) {
    return thrown instanceof Failure failure ? of(failure) : OTHER;
  }

  private static CallEnd of(Failure failure) {
    return switch (failure) {
      case Failure.LimitReached _ -> LIMIT;
      case Failure.Unavailable _ -> UNAVAILABLE;
      case Failure.NotAllowed _ -> NOT_ALLOWED;
      case Failure.Invalid _ -> INVALID;
      case Failure.NotFound _, Failure.Conflict _ -> OTHER;
    };
  }

  /// Whether the model or its provider failed.
  public boolean isError() {
    return this != OK && this != STOPPED;
  }

  /// How it is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
