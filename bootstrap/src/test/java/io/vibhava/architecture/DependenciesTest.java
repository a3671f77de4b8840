package io.vibhava.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a program that depends on `io.vibhava:vibhava` gets with it, held by a list.
class DependenciesTest {
  /// A line of the tree that Maven writes: bars and blanks, then the artifact, in brackets when it
  /// stands elsewhere too.
  private static final Pattern LINE =
      Pattern.compile("([| +\\\\-]*)\\(?([\\w.-]+:[\\w.-]+):[^ ]*?:(\\w+)\\b([ )].*)?");

  /// How far each step down is set in.
  private static final int INDENT = 3;

  private static final Pattern OPTIONAL =
      Pattern.compile(
          "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<optional>true<");

  @Test
  void anEmbeddingProgramGetsTheseAndNoMore() throws IOException {
    var optional =
        OPTIONAL
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(found -> found.group(1) + ":" + found.group(2))
            .toList();
    var pinned = Files.readAllLines(Path.of("src/test/resources/embedder-dependencies.txt"));

    assertThat(optional)
        .contains("io.vibhava:vibhava-adapters-cli", "io.vibhava:vibhava-adapters-web");
    assertThat(embedded(Files.readAllLines(Path.of("target/dependency-tree.txt")), optional))
        .as("what an embedding program gets; a new one needs a reason, then a line in the list")
        .containsExactlyElementsOf(pinned.stream().filter(line -> !line.startsWith("#")).toList());
  }

  @Test
  void whatIsBelowAnOptionalOneDoesNotCount() {
    var tree =
        List.of(
            "io.vibhava:vibhava:jar:1",
            "+- a:kept:jar:1:compile",
            "|  \\- (a:shared:jar:1:compile - omitted for duplicate)",
            "+- a:door:jar:1:compile",
            "|  +- a:shared:jar:1:compile",
            "|  \\- a:deep:jar:1:compile",
            "|     \\- a:deeper:jar:1:compile",
            "+- a:last:jar:1:runtime (version managed from 2)",
            "\\- a:contracts:test-jar:tests:1:test",
            "   \\- a:strange:jar:1:test");

    assertThat(embedded(tree, List.of("a:door"))).containsExactly("a:kept", "a:last", "a:shared");
  }

  /// What is reached from the dependencies that are not optional. What stands twice in the tree has
  /// what is below it in one place alone.
  private static List<String> embedded(List<String> tree, List<String> optional) {
    var below = new HashMap<String, Set<String>>();
    var path = new ArrayList<String>();
    for (var line : tree.subList(1, tree.size())) {
      var matcher = LINE.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      var depth = matcher.group(1).length() / INDENT;
      path.subList(depth - 1, path.size()).clear();
      if (List.of("compile", "runtime").contains(matcher.group(3))) {
        var above = path.isEmpty() ? "" : path.getLast();
        below.computeIfAbsent(above, _ -> new TreeSet<>()).add(matcher.group(2));
      }
      path.add(matcher.group(2));
    }
    below.getOrDefault("", Set.of()).removeAll(optional);
    var found = new TreeSet<String>();
    reach("", below, found);
    return new ArrayList<>(found);
  }

  private static void reach(String from, Map<String, Set<String>> below, Set<String> found) {
    for (var next : below.getOrDefault(from, Set.of())) {
      if (found.add(next)) {
        reach(next, below, found);
      }
    }
  }
}
