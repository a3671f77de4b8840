package io.vibhava.benchmarks.junk;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.benchmarks.answers.Household;
import io.vibhava.benchmarks.answers.Reciter;
import io.vibhava.benchmarks.common.DiskFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `benchmarks/run junk [FILE] [--wrong]`: two people of 500 turns each, or the one of `FILE`. One
/// of the two is held out: `--wrong` does not show theirs.
public final class JunkBenchmark {

  private static final int TURNS = 500;
  private static final int USAGE = 2;

  private JunkBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var file = Stream.of(arguments).filter(it -> !it.startsWith("--")).findFirst().map(Path::of);
    if (file.filter(it -> !it.toFile().isFile()).isPresent()) {
      System.err.println("junk: there is no file %s; junk [FILE] [--wrong]".formatted(file.get()));
      System.exit(USAGE);
    }
    var seen = talk(file.orElse(data("seen.txt")));
    var heldOut = file.isEmpty() ? Optional.of(talk(data("held.txt"))) : Optional.<Talk>empty();
    if (List.of(arguments).contains("--wrong")) {
      System.out.println(Report.wrong(seen));
    }
    System.out.println(Report.table(seen, heldOut));
    System.out.println(Report.json(seen, heldOut));
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
