package io.vibhava.cli.console;

import java.time.Duration;

/// How long ago something was, as one says it.
public final class Ago {

  private Ago() {}

  public static String of(Duration since) {
    if (since.toMinutes() < 1) {
      return "just now";
    }
    if (since.toHours() < 1) {
      return counted(since.toMinutes(), "minute");
    }
    if (since.toDays() < 1) {
      return counted(since.toHours(), "hour");
    }
    return since.toDays() < 60
        ? counted(since.toDays(), "day")
        : counted(since.toDays() / 30, "month");
  }

  private static String counted(long count, String unit) {
    return count == 1
        ? "a%s %s ago".formatted(unit.equals("hour") ? "n" : "", unit)
        : "%d %ss ago".formatted(count, unit);
  }
}
