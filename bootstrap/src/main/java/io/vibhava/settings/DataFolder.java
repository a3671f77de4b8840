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
  public static Path of(
      Optional<Path> named, Map<String, String> environment, String system, Path home) {
    return named
        .or(() -> variable(environment, "VIBHAVA_DATA"))
        .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home))
        .toAbsolutePath()
        .normalize();
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support").resolve(NAME);
    }
    var base =
        system.startsWith("windows")
            ? variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"))
            : variable(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
    return base.resolve(NAME);
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
