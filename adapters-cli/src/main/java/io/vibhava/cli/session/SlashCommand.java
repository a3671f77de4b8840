package io.vibhava.cli.session;

/// Something that can be asked of the program itself.
///
/// @param name as it is typed, without the slash
/// @param takes what may stand behind it, such as `ID`; empty where nothing may
/// @param help one line
record SlashCommand(String name, String takes, String help, Action action) {

  /// What it does.
  @FunctionalInterface
  interface Action {

    /// @param argument what stood behind the name, stripped
    /// @throws io.vibhava.domain.Failure which is shown
    After run(Session session, String argument);
  }

  String usage() {
    return takes.isEmpty() ? "/" + name : "/%s %s".formatted(name, takes);
  }
}
