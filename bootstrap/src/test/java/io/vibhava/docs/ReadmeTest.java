package io.vibhava.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's Java example is a program that runs, by the artifact that is built.
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
  private static final int SECONDS_MAX = 120;

  @TempDir Path folder;

  @Test
  void theJavaExampleRunsAndRemembers() throws IOException, InterruptedException {
    var example = example();
    assertThat(example.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(12);
    Files.writeString(folder.resolve("Example.java"), example);

    var printed = run();

    assertThat(printed).contains("Biscuit");
    assertThat(folder.resolve("data/vibhava.db")).exists();
  }

  @Test
  void theArtifactHasTheVersionThatIsBuilt() throws IOException {
    var version = Pattern.compile("<version>([^<$]+)</version>");

    assertThat(first(version, "README.md")).isEqualTo(first(version, "pom.xml"));
  }

  private static String first(Pattern pattern, String file) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of("..", file)))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static String example() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var blocks = JAVA.matcher(readme).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSize(1);
    return blocks.getFirst();
  }

  private String run() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "Example.java")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile());
    process
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("OPENAI") || name.startsWith("AZURE"));
    var running = process.start();
    assertThat(running.waitFor(SECONDS_MAX, TimeUnit.SECONDS)).isTrue();
    var printed = Files.readString(folder.resolve("printed"));
    assertThat(running.exitValue()).as(printed).isZero();
    return printed;
  }
}
