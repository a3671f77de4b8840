package io.vibhava.domain;

import java.time.Duration;
import java.util.Optional;

/// An expected outcome that stops a use case. The family is closed; each door maps it once, by its
/// code.
///
/// A message names the thing, the limit, what came and the way out. It never carries a secret or
/// anything that a person or an avatar said.
public abstract sealed class Failure extends RuntimeException {

  private Failure(String message, Throwable cause) {
    super(message, cause);
  }

  private Failure(String message) {
    super(message);
  }

  /// The stable name of this kind of failure, the same at each door.
  public abstract String code();

  /// How long to wait before asking again, where whoever failed has said so.
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  /// Input that can't be taken as it is.
  public static final class Invalid extends Failure {
    public Invalid(String message) {
      super(message);
    }

    @Override
    public String code() {
      return "invalid";
    }
  }

  /// No such thing, or not one of this owner's: the two are never told apart.
  public static final class NotFound extends Failure {
    public NotFound(String message) {
      super(message);
    }

    @Override
    public String code() {
      return "not-found";
    }
  }

  /// Whoever asked may not do this; a provider that refuses our credentials is one of these.
  public static final class NotAllowed extends Failure {
    public NotAllowed(String message) {
      super(message);
    }

    @Override
    public String code() {
      return "not-allowed";
    }
  }

  /// What is kept stands against what was asked: an id in use, a head that moved, a newer database,
  /// a wrong key.
  public static final class Conflict extends Failure {
    public Conflict(String message) {
      super(message);
    }

    public Conflict(String message, Throwable cause) {
      super(message, cause);
    }

    @Override
    public String code() {
      return "conflict";
    }
  }

  /// A named limit was reached: size, rate, budget or disk.
  public static final class LimitReached extends Failure {
    private final Optional<Duration> retryAfter;
    private final boolean isOfSpace;

    public LimitReached(String message) {
      this(message, false);
    }

    public LimitReached(String message, Duration retryAfter) {
      super(message);
      this.retryAfter = Optional.of(retryAfter);
      this.isOfSpace = false;
    }

    private LimitReached(String message, boolean isOfSpace) {
      super(message);
      this.retryAfter = Optional.empty();
      this.isOfSpace = isOfSpace;
    }

    /// That there is no room left to keep anything.
    public static LimitReached full(String message) {
      return new LimitReached(message, true);
    }

    /// Whether it is the room to keep things that is used up, and not a limit of what was asked.
    public boolean isOfSpace() {
      return isOfSpace;
    }

    @Override
    public String code() {
      return "limit";
    }

    @Override
    public Optional<Duration> retryAfter() {
      return retryAfter;
    }
  }

  /// A part we depend on does not answer: the model's provider, the database, the time allowed.
  public static final class Unavailable extends Failure {
    private final Optional<Duration> retryAfter;

    public Unavailable(String message) {
      super(message);
      this.retryAfter = Optional.empty();
    }

    public Unavailable(String message, Throwable cause) {
      super(message, cause);
      this.retryAfter = Optional.empty();
    }

    public Unavailable(String message, Duration retryAfter) {
      super(message);
      this.retryAfter = Optional.of(retryAfter);
    }

    @Override
    public String code() {
      return "unavailable";
    }

    @Override
    public Optional<Duration> retryAfter() {
      return retryAfter;
    }
  }
}
