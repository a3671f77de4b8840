package io.vibhava.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static final Path HOME = Path.of("/home/ana");

  @Test
  void theFolderThatIsNamedWins() {
    assertThat(of(Optional.of(Path.of("/d")), Map.of("VIBHAVA_DATA", "/e"), "Linux"))
        .isEqualTo(Path.of("/d"));
    assertThat(of(Optional.empty(), Map.of("VIBHAVA_DATA", "/e"), "Linux"))
        .isEqualTo(Path.of("/e"));
  }

  @Test
  void elseItIsThePlatformsFolderForAUsersData() {
    assertThat(of(Optional.empty(), Map.of(), "Linux"))
        .isEqualTo(Path.of("/home/ana/.local/share/vibhava"));
    assertThat(of(Optional.empty(), Map.of("XDG_DATA_HOME", "/x"), "Linux"))
        .isEqualTo(Path.of("/x/vibhava"));
    assertThat(of(Optional.empty(), Map.of(), "Mac OS X"))
        .isEqualTo(Path.of("/home/ana/Library/Application Support/vibhava"));
    assertThat(of(Optional.empty(), Map.of("LOCALAPPDATA", "/l"), "Windows 11"))
        .isEqualTo(Path.of("/l/vibhava"));
  }

  @Test
  void theHomeThatTheEnvironmentNamesWins() {
    var environment = Map.of("HOME", "/elsewhere");

    assertThat(of(Optional.empty(), environment, "Linux"))
        .isEqualTo(Path.of("/elsewhere/.local/share/vibhava"));
    assertThat(of(Optional.empty(), environment, "Mac OS X"))
        .isEqualTo(Path.of("/elsewhere/Library/Application Support/vibhava"));
    assertThat(of(Optional.empty(), environment, "Windows 11"))
        .isEqualTo(Path.of("/home/ana/AppData/Local/vibhava"));
  }

  @Test
  void aRelativeFolderInTheEnvironmentCountsAsNone() {
    var environment = Map.of("HOME", "here", "XDG_DATA_HOME", "there");

    assertThat(of(Optional.empty(), environment, "Linux"))
        .isEqualTo(Path.of("/home/ana/.local/share/vibhava"));
  }

  private static Path of(Optional<Path> named, Map<String, String> environment, String system) {
    return DataFolder.of(named, environment, system, HOME);
  }
}
