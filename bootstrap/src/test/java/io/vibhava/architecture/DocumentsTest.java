package io.vibhava.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What ARCHITECTURE.md names in backticks is there: packages, types, methods, files.
class DocumentsTest {
  private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern PACKAGE = Pattern.compile("io\\.vibhava(\\.[a-z]+)*");
  private static final Pattern TYPE = Pattern.compile("([A-Z][a-z]\\w*)(\\.([a-z]\\w*))?");
  private static final Pattern FILE = Pattern.compile("\\.?[\\w-]+(/[\\w.-]+)*/?");

  @Test
  void theDocumentNamesPackagesAndTypes() throws IOException {
    assertThat(quoted().filter(PACKAGE.asMatchPredicate())).hasSizeGreaterThan(5);
    assertThat(quoted().filter(TYPE.asMatchPredicate())).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageThatIsNamedHoldsClasses(String name) {
    assertThat(House.classes().stream().anyMatch(type -> House.isIn(type, name)))
        .as("ARCHITECTURE.md names the package " + name)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeThatIsNamedIsThere(String name) {
    var matcher = TYPE.matcher(name);
    assertThat(matcher.matches()).isTrue();
    var types =
        House.classes().stream()
            .filter(type -> type.getSimpleName().equals(matcher.group(1)))
            .toList();
    assertThat(types).as("ARCHITECTURE.md names the type " + name).isNotEmpty();
    if (matcher.group(3) != null) {
      assertThat(types.stream().flatMap(type -> type.getMethods().stream()))
          .as("ARCHITECTURE.md names the method " + name)
          .anyMatch(method -> method.getName().equals(matcher.group(3)));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsNamedIsThere(String name) {
    assertThat(House.folder().resolve(name)).as("ARCHITECTURE.md names the file " + name).exists();
  }

  @Test
  void itFitsOnTwoScreens() throws IOException {
    assertThat(Files.readAllLines(House.folder().resolve("ARCHITECTURE.md")))
        .as("two screens: say it shorter, or say it elsewhere")
        .hasSizeLessThanOrEqualTo(130);
  }

  @Test
  void everyDecisionHasTheSameThreeParts() throws IOException {
    try (var decisions = Files.list(House.folder().resolve("docs/decisions"))) {
      assertThat(decisions.filter(file -> file.toString().endsWith(".md")))
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(Files.readString(file))
                  .as(file.toString())
                  .contains("## Context", "## Decision", "## Consequences"));
    }
  }

  static List<String> packages() throws IOException {
    return quoted().filter(PACKAGE.asMatchPredicate()).toList();
  }

  static List<String> types() throws IOException {
    return quoted().filter(TYPE.asMatchPredicate()).toList();
  }

  static List<String> files() throws IOException {
    return quoted().filter(name -> name.contains("/")).filter(FILE.asMatchPredicate()).toList();
  }

  private static Stream<String> quoted() throws IOException {
    var text = Files.readString(House.folder().resolve("ARCHITECTURE.md"));
    return QUOTED
        .matcher(text.replaceAll("(?s)```.*?```", ""))
        .results()
        .map(found -> found.group(1))
        .distinct();
  }
}
