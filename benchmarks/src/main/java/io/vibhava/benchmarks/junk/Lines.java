package io.vibhava.benchmarks.junk;

import io.vibhava.benchmarks.learning.Lessons;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.MemoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// What is learned from labelled lines, each said alone to somebody who knows nothing else: by the
/// rules and the gate, without a talk around them. A line with `{S}` stands for as many as there
/// are lines in the section `[said]`.
final class Lines {

  private static final Instant SAID = Instant.parse("2026-11-23T10:00:00Z");

  /// Lines of one kind that tell nothing, and of how many something was learned.
  private static final class Kind {
    private int lines;
    private int junk;
  }

  private final Map<String, Kind> kinds = new TreeMap<>();
  private final StringBuilder wrong = new StringBuilder();
  private final StringBuilder missed = new StringBuilder();
  private int told;
  private int found;
  private int learned;
  private int wrongly;

  private Lines() {}

  static Lines of(Path file) throws IOException {
    var lines = new Lines();
    var script = Script.read(file).sections();
    var said =
        script.stream()
            .flatMap(List::stream)
            .filter(line -> line.kind().equals("said"))
            .map(Line::said)
            .toList();
    script.stream()
        .flatMap(List::stream)
        .filter(line -> !line.kind().equals("said"))
        .flatMap(line -> filled(line, said))
        .forEach(lines::read);
    return lines;
  }

  private static Stream<Line> filled(Line line, List<String> said) {
    return line.said().contains("{S}")
        ? said.stream()
            .map(each ->
                new Line(
                    line.kind(), line.said().replace("{S}", each), line.expected(), line.secrets()))
        : Stream.of(line);
  }

  private void read(Line line) {
    var beliefs = beliefs(line.said());
    learned += beliefs.size();
    beliefs.stream().filter(belief -> isWrong(line, belief)).forEach(belief -> note(line, belief));
    if (line.isTelling()) {
      told++;
      if (isFound(line, beliefs)) {
        found++;
      } else {
        missed.append("%s: missed   < %s%n".formatted(line.kind(), line.said()));
      }
      return;
    }
    var kind = kinds.computeIfAbsent(line.kind(), _ -> new Kind());
    kind.lines++;
    kind.junk += beliefs.stream().anyMatch(belief -> isWrong(line, belief)) ? 1 : 0;
  }

  /// What a line that tells nothing says, or a telling says and its labels do not.
  private static boolean isWrong(Line line, Belief belief) {
    return line.expected().stream().noneMatch(label -> label.isSaidBy(belief));
  }

  private void note(Line line, Belief belief) {
    wrongly++;
    wrong.append(
        "%s: %s   < %s%n".formatted(line.kind(), belief.text(), line.said().replace("\n", "\\n")));
  }

  private static boolean isFound(Line line, List<Belief> beliefs) {
    return line.needed().stream().allMatch(label -> beliefs.stream().anyMatch(label::isSaidBy));
  }

  /// What would be believed; what only ends what is believed leaves nothing where nothing is.
  private static List<Belief> beliefs(String said) {
    return Lessons.of(said, SAID).stream()
        .filter(statement -> !(statement instanceof Statement.Gone gone) || gone.once())
        .map(statement -> statement.asMemory(new MemoryId(new UUID(1, 3)), SAID))
        .toList();
  }

  String wrong() {
    return wrong.toString() + missed;
  }

  String table(String name) {
    var table =
        new StringBuilder(
            "%-12s told %d, found %d, learned %d, of it wrong %d%n"
                .formatted(name, told, found, learned, wrongly));
    kinds.forEach((kind, of) ->
        table.append(
            "%-12s %-13s %5d lines, junk of %4d%n".formatted(name, kind, of.lines, of.junk)));
    return table.toString();
  }

  String json(String name) {
    var lines = kinds.values().stream().mapToInt(it -> it.lines).sum();
    var junk = kinds.values().stream().mapToInt(it -> it.junk).sum();
    return "{\"file\":\"%s\",\"lines\":%d,\"junk\":%d,\"told\":%d,\"found\":%d,\"learned\":%d,\"wrong\":%d}"
        .formatted(name, lines, junk, told, found, learned, wrongly);
  }
}
