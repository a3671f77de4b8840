package io.vibhava.cli.session;

import java.util.stream.Stream;

/// Something that can be asked of the program itself.
///
/// @param name as it is typed, without the slash
/// @param takes what may stand behind it, such as `ID`; empty where nothing may
/// @param help one line
record SlashCommand(String name, String takes, String help, Action action) {

  private static final int USAGE_CHARS_MAX = 20;

  /// What it does.
  @FunctionalInterface
  interface Action {

    /// @param argument what stood behind the name, stripped
    /// @throws io.vibhava.domain.Failure which is shown
    After run(Session session, String argument);
  }

  /// How it is used and what it does, below each other where one line is too short for both.
  Stream<String> lines() {
    return usage().length() <= USAGE_CHARS_MAX
        ? Stream.of(line(usage(), help))
        : Stream.of("  " + usage(), line("", help));
  }

  private static String line(String usage, String help) {
    return "  %s %s".formatted(usage + " ".repeat(USAGE_CHARS_MAX - usage.length()), help);
  }

  private String usage() {
    return takes.isEmpty() ? "/" + name : "/%s %s".formatted(name, takes);
  }
}
