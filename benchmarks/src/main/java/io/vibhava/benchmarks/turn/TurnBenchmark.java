package io.vibhava.benchmarks.turn;

import io.vibhava.ai.openai.OpenAiBrain;
import io.vibhava.ai.openai.OpenAiSettings;
import io.vibhava.ai.openai.Place;
import io.vibhava.ai.tokens.JtokkitTokenCounter;
import io.vibhava.benchmarks.common.DiskFolder;
import io.vibhava.benchmarks.common.FlushedFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Time from the call to the first piece, with a local server that answers at once and embeddings
/// at hand: our turn less the bare OpenAI SDK, against LangChain4j's AiServices less its bare
/// model, at 100 and at 10,000 memories. All in alternation in one process, the server in another.
public final class TurnBenchmark {

  private static final int WARMING = 2_000;
  private static final int COUNTED = 600;
  private static final Map<Integer, Double> GOALS = Map.of(Match.SMALL, 0.5, Match.LARGE, 0.04);

  private TurnBenchmark() {}

  /// @param arguments how many turns of each to warm up with, and how many to count
  public static void main(String[] arguments) throws IOException {
    var warming = arguments.length > 0 ? Integer.parseInt(arguments[0]) : WARMING;
    var counted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : COUNTED;
    try (var folder = DiskFolder.named("turn");
        var server = ServerProcess.start(folder.path().resolve("clock"));
        var brain =
            new OpenAiBrain(
                new OpenAiSettings(new Place.OpenAi(server.url(), "canned", Optional.empty())));
        var small = house(folder, Match.SMALL, brain);
        var large = house(folder, Match.LARGE, brain);
        var file = FlushedFile.at(folder.path().resolve("flushed"), Disk.COMMIT_BYTES)) {
      var match = new Match(server, small, large, file, warming + counted);
      var report = new Report(match.run(warming, counted), GOALS);
      System.out.println(report.table());
      System.out.println(report.json());
    }
    System.exit(0); // The peer's clients leave threads behind.
  }

  private static OurHouse house(DiskFolder folder, int memories, OpenAiBrain brain) {
    return OurHouse.in(
        folder.path().resolve("of-" + memories),
        new Corpus(memories),
        brain,
        new JtokkitTokenCounter());
  }
}
