package io.vibhava.cli.console;

import java.util.stream.Collectors;

/// Text as it may be shown: what a model or a person wrote must not steer the terminal.
public final class Visible {

  private Visible() {}

  /// `text` without control characters other than line ends and tabs.
  public static String of(String text) {
    return text.codePoints().allMatch(Visible::isHarmless)
        ? text
        : text.codePoints()
            .filter(Visible::isHarmless)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
  }

  private static boolean isHarmless(int at) {
    return !Character.isISOControl(at) || at == '\n' || at == '\t';
  }
}
