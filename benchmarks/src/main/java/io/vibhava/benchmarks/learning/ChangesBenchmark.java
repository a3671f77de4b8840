package io.vibhava.benchmarks.learning;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.benchmarks.answers.Household;
import io.vibhava.benchmarks.answers.Reciter;
import io.vibhava.benchmarks.common.DiskFolder;
import io.vibhava.benchmarks.common.JsonLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `benchmarks/run changes [--wrong]`: after one thing was told and then another that changes it,
/// is the new one believed and the old one closed? Half of the pairs are held out: `--wrong` does
/// not show them.
public final class ChangesBenchmark {

  private ChangesBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var seen = Changes.read(data("seen.txt"));
    var heldOut = Changes.read(data("held.txt"));
    var further = Changes.read(data("further_seen.txt"));
    var furtherHeldOut = Changes.read(data("further_held.txt"));
    var wrong = wrong(seen);
    var furtherWrong = wrong(further);
    if (List.of(arguments).contains("--wrong")) {
      wrong.forEach(pair -> System.out.println(pair.written()));
      furtherWrong.forEach(pair -> System.out.println(pair.written()));
    }
    System.out.println(
        new JsonLine("changes")
            .number("seen", "%.0f", seen.size())
            .number("right", "%.4f", share(wrong.size(), seen.size()))
            .number("heldOut", "%.0f", heldOut.size())
            .number("heldOutRight", "%.4f", share(wrong(heldOut).size(), heldOut.size()))
            .number("further", "%.0f", further.size())
            .number("furtherRight", "%.4f", share(furtherWrong.size(), further.size()))
            .number("furtherHeldOut", "%.0f", furtherHeldOut.size())
            .number(
                "furtherHeldOutRight",
                "%.4f",
                share(wrong(furtherHeldOut).size(), furtherHeldOut.size())));
  }

  static Path data(String name) {
    return DiskFolder.build().resolveSibling("data").resolve("changes").resolve(name);
  }

  private static double share(int wrong, int all) {
    return 1 - (double) wrong / all;
  }

  private static List<Told> wrong(List<Told> pairs) throws IOException {
    var reciter = new Reciter();
    try (var embedder = new OnnxEmbedder();
        var folder = DiskFolder.named("changes");
        var household = Household.in(folder.path(), embedder, Optional.of(reciter))) {
      return new Changes(household, reciter).wrong(pairs);
    }
  }
}
