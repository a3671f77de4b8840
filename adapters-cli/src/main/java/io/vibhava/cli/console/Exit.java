package io.vibhava.cli.console;

import io.vibhava.domain.Failure;

/// The exit codes.
public final class Exit {

  public static final int OK = 0;
  public static final int UNEXPECTED = 1;
  public static final int INVALID = 2;

  /// Standard output was closed: 128 and the number of SIGPIPE.
  public static final int PIPE_CLOSED = 141;

  private Exit() {}

  public static int of(Failure failure) {
    return of(failure.code());
  }

  /// @param code that of a [Failure]
  public static int of(String code) {
    return switch (code) {
      case "invalid" -> INVALID;
      case "not-found" -> 3;
      case "not-allowed" -> 4;
      case "conflict" -> 5;
      case "limit" -> 6;
      case "unavailable" -> 7;
      default -> UNEXPECTED;
    };
  }
}
