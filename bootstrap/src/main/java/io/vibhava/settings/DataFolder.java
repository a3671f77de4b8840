package io.vibhava.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where everything lies.
public final class DataFolder {

  private static final String NAME = "vibhava";

  private DataFolder() {}

  /// The folder that was named, by whoever calls or by `VIBHAVA_DATA`, else the platform's folder
  /// for a user's data.
  ///
  /// @param home the home that the system's list of users gives, where the environment names none
  public static Path of(
      Optional<Path> named, Map<String, String> environment, String system, Path home) {
    return named
        .or(() -> variable(environment, "VIBHAVA_DATA"))
        .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home).resolve(NAME))
        .toAbsolutePath()
        .normalize();
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    if (system.startsWith("windows")) {
      return variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
    }
    var own = absolute(environment, "HOME").orElse(home);
    return system.startsWith("mac")
        ? own.resolve("Library/Application Support")
        : absolute(environment, "XDG_DATA_HOME").orElse(own.resolve(".local/share"));
  }

  /// A relative one counts as none, as the XDG Base Directory Specification has it.
  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    return variable(environment, name).filter(Path::isAbsolute);
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
