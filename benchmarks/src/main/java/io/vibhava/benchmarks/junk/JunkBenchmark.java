package io.vibhava.benchmarks.junk;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.benchmarks.answers.Household;
import io.vibhava.benchmarks.answers.Reciter;
import io.vibhava.benchmarks.common.DiskFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `benchmarks/run junk [FILE] [--wrong]`: two people of 500 turns each, or the one of `FILE`. One
/// of the two is held out: `--wrong` does not show theirs. `--lines [FILE]` reads labelled lines
/// one by one instead: those that may be seen, and those of `blind.txt` and `voices-blind.txt`,
/// which are never shown.
public final class JunkBenchmark {

  private static final int TURNS = 500;
  private static final int USAGE = 2;

  private JunkBenchmark() {}

  /// Read line by line.
  private static final List<String> LINES =
      List.of("registers.txt", "kinds.txt", "voices.txt", "blind.txt", "voices-blind.txt");

  /// What is never shown, so that nothing is mended after it.
  private static final Set<String> BLIND = Set.of("blind.txt", "voices-blind.txt", "held.txt");

  public static void main(String[] arguments) throws IOException {
    var file = Stream.of(arguments).filter(it -> !it.startsWith("--")).findFirst().map(Path::of);
    if (file.filter(it -> !it.toFile().isFile()).isPresent()) {
      System.err.println("junk: there is no file %s; junk [FILE] [--wrong]".formatted(file.get()));
      System.exit(USAGE);
    }
    if (List.of(arguments).contains("--lines")) {
      lines(file, List.of(arguments).contains("--wrong"));
      return;
    }
    var seen = talk(file.orElse(data("seen.txt")));
    var heldOut = file.isEmpty() ? Optional.of(talk(data("held.txt"))) : Optional.<Talk>empty();
    if (List.of(arguments).contains("--wrong")) {
      System.out.println(Report.wrong(seen));
    }
    System.out.println(Report.table(seen, heldOut));
    System.out.println(Report.json(seen, heldOut));
  }

  private static void lines(Optional<Path> file, boolean wrong) throws IOException {
    var json = new ArrayList<String>();
    for (var each :
        file.map(List::of).orElseGet(() -> LINES.stream().map(JunkBenchmark::data).toList())) {
      var name = each.getFileName().toString();
      var lines = Lines.of(each);
      if (wrong && !BLIND.contains(name)) {
        System.out.print(lines.wrong());
      }
      System.out.print(lines.table(name));
      json.add(lines.json(name));
    }
    System.out.println("{\"bench\":\"junk lines\",\"files\":%s}".formatted(json));
  }

  private static Path data(String name) {
    return DiskFolder.build().resolveSibling("data").resolve("junk").resolve(name);
  }

  private static Talk talk(Path file) throws IOException {
    var reciter = new Reciter();
    try (var embedder = new OnnxEmbedder();
        var folder = DiskFolder.named("junk");
        var household = Household.in(folder.path(), embedder, Optional.of(reciter))) {
      var course = Course.of(Script.read(file), TURNS);
      return Talk.of("local", course, household, reciter);
    }
  }
}
