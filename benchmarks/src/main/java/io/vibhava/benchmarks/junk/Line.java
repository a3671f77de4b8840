package io.vibhava.benchmarks.junk;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of the script, and what there is to be learned from it: mostly nothing.
///
/// @param kind the section that it stands in, such as `roleplay`
/// @param secrets what must not be kept of it, whatever else is
record Line(String kind, String said, List<Expected> expected, List<String> secrets) {

  private static final Pattern SECRET = Pattern.compile("\\{\\{(.+?)}}");

  static Line of(String kind, String written) {
    var parts = written.split(" =>", 2);
    var said = SECRET.matcher(parts[0]).replaceAll("$1").replace("\\n", "\n");
    var secrets = SECRET.matcher(parts[0]).results().map((MatchResult it) -> it.group(1)).toList();
    return new Line(kind, said, parts.length < 2 ? List.of() : expected(parts[1]), secrets);
  }

  private static List<Expected> expected(String labels) {
    return Stream.of(labels.split("\\|"))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .map(Expected::of)
        .toList();
  }

  boolean isTelling() {
    return !needed().isEmpty();
  }

  /// What must be learned of it.
  List<Expected> needed() {
    return expected.stream().filter(Expected::isNeeded).toList();
  }
}
