package io.vibhava.benchmarks.junk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The labelled lines of somebody's talk, in sections: `[kind]`, then a line each, with `=>` before
/// what there is to be learned from it, secrets in double braces and `\n` for a new line. The lines
/// of a section `[play]` belong together.
record Script(List<List<Line>> sections) {

  static Script read(Path file) throws IOException {
    var sections = new ArrayList<List<Line>>();
    var kind = "";
    for (var line : Files.readAllLines(file)) {
      if (line.matches("\\[\\w+]")) {
        kind = line.substring(1, line.length() - 1);
        sections.add(new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        sections.getLast().add(Line.of(kind, line));
      }
    }
    return new Script(sections);
  }
}
