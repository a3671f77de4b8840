package io.vibhava.benchmarks.turn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.vibhava.ai.openai.OpenAiBrain;
import io.vibhava.ai.openai.OpenAiSettings;
import io.vibhava.ai.openai.Place;
import io.vibhava.ai.tokens.JtokkitTokenCounter;
import io.vibhava.domain.turn.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Time from the call to the first piece, with a local server that answers at once and embeddings
/// at hand: our turn less the bare OpenAI SDK, against LangChain4j's AiServices less its bare
/// model, at 100 and at 10,000 memories. All in alternation in one process, the server in another.
/// Ours makes what was said durable before the first piece is heard; how long the disk's commit
/// took is told apart, as `keep`.
public final class TurnBenchmark {

  private static final int SMALL = 100;
  private static final int LARGE = 10_000;
  private static final int SEEDED_OF_SMALL = 80;
  private static final int SEEDED_OF_LARGE = 9_000;
  private static final int TURNS_OF_AVATAR = 10;

  private TurnBenchmark() {}

  /// @param arguments how many turns of each to warm up with, and how many to count
  public static void main(String[] arguments) throws IOException {
    var warming = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    var counted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 600;
    var folder = Files.createTempDirectory("vibhava-turn");
    try (var server = ServerProcess.start();
        var brain =
            new OpenAiBrain(
                new OpenAiSettings(new Place.OpenAi(server.url(), "canned", Optional.empty())));
        var small =
            OurHouse.in(
                folder.resolve("small"), new Corpus(SMALL), brain, new JtokkitTokenCounter());
        var large =
            OurHouse.in(
                folder.resolve("large"), new Corpus(LARGE), brain, new JtokkitTokenCounter())) {
      measure(server, small, large, warming, counted);
    }
    System.exit(0); // The peer's clients leave threads behind.
  }

  private static void measure(
      ServerProcess server, OurHouse small, OurHouse large, int warming, int counted)
      throws JsonProcessingException {
    var avatars =
        new Seeds(small).avatars((warming + counted) / TURNS_OF_AVATAR + 2, SEEDED_OF_SMALL);
    var avatar = new Seeds(large).avatars(1, SEEDED_OF_LARGE).getFirst();
    var ours100 = new OurTurns(small, avatars.iterator());
    var ours10k = new OurTurns(large, Stream.generate(() -> avatar).iterator());
    ours10k.turn(new Stopwatch());
    var lines = large.brain().last().lines();
    var persona = lines.getFirst().text();
    var model =
        OpenAiStreamingChatModel.builder()
            .baseUrl(server.url().toString())
            .apiKey("none")
            .modelName("canned")
            .build();
    var sdk = new BareSdk(server.url(), lines);
    var bare = new BareLangChain(model, lines);
    var peer100 = new LangChainServices(model, new Corpus(SMALL), persona);
    var peer10k = new LangChainServices(model, new Corpus(LARGE), persona);
    var arena = new Arena(List.of(sdk, ours100, ours10k, bare, peer100, peer10k));
    arena.run(warming);
    var figures = arena.run(counted);
    var ours = over(figures, sdk, ours100, ours10k);
    var peer = over(figures, bare, peer100, peer10k);
    print(
        ours,
        peer,
        Map.of(
            "100",
            ours100.stageMillis(Stage.KEEP, counted),
            "10000",
            ours10k.stageMillis(Stage.KEEP, counted)));
  }

  /// By how many milliseconds the medians at 100 and at 10,000 memories lie over that of the bare
  /// client.
  private static Map<String, Double> over(
      Map<Contestant, Figures> figures, Contestant alone, Contestant small, Contestant large) {
    var bare = Objects.requireNonNull(figures.get(alone));
    var at100 = Objects.requireNonNull(figures.get(small));
    var at10k = Objects.requireNonNull(figures.get(large));
    System.out.printf(
        "bare %.3f ms, at 100 %.3f (p99 %.3f), at 10,000 %.3f (p99 %.3f)%n",
        bare.first(0.5), at100.first(0.5), at100.first(0.99), at10k.first(0.5), at10k.first(0.99));
    var over = new LinkedHashMap<String, Double>();
    over.put("100", at100.first(0.5) - bare.first(0.5));
    over.put("10000", at10k.first(0.5) - bare.first(0.5));
    return over;
  }

  private static void print(
      Map<String, Double> ours, Map<String, Double> peer, Map<String, Double> keep)
      throws JsonProcessingException {
    var ratio = new LinkedHashMap<String, Double>();
    ours.forEach((size, millis) -> ratio.put(size, millis / peer.getOrDefault(size, Double.NaN)));
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", "turn");
    line.put("ours", ours);
    line.put("peer", peer);
    line.put("ratio", ratio);
    line.put("keep", keep);
    System.out.println(new ObjectMapper().writeValueAsString(line));
  }
}
