package io.vibhava.benchmarks.turn;

import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.vibhava.benchmarks.common.FlushedFile;
import io.vibhava.benchmarks.common.Samples;
import io.vibhava.domain.turn.Line;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Everybody who is compared, ready to begin: ours and the peer at each number of memories, both
/// bare clients, and the disk.
final class Match {

  static final int SMALL = 100;
  static final int LARGE = 10_000;

  private static final int SEEDED_OF_SMALL = 80;
  private static final int SEEDED_OF_LARGE = 9_000;
  private static final int TURNS_OF_AVATAR = 10;

  /// What a bare client takes is taken off, so that one that the JVM has not compiled to its end
  /// flatters whoever it is taken off from. Ours shares little of its code with the bare SDK and
  /// warms it less than the peer warms its own.
  private static final int TURNS_OF_BARE = 4_000;

  private final Disk disk;
  private final Contestant sdk;
  private final Contestant bare;
  private final Map<Integer, OurTurns> ours = new LinkedHashMap<>();
  private final Map<Integer, Contestant> peers = new LinkedHashMap<>();

  /// @param turns how many each will take
  Match(ServerProcess server, OurHouse small, OurHouse large, FlushedFile file, int turns) {
    disk = new Disk(file);
    var many = new Seeds(small).avatars(turns / TURNS_OF_AVATAR + 2, SEEDED_OF_SMALL);
    var one = new Seeds(large).avatars(1, SEEDED_OF_LARGE).getFirst();
    ours.put(SMALL, new OurTurns(small, server.clock(), many.iterator()));
    ours.put(LARGE, new OurTurns(large, server.clock(), Stream.generate(() -> one).iterator()));
    var lines = large.brain().last().lines(); // What the bare clients send is as long as ours.
    sdk = new BareSdk(server.url(), lines);
    var model =
        OpenAiStreamingChatModel.builder()
            .baseUrl(server.url().toString())
            .apiKey("none")
            .modelName("canned")
            .build();
    bare = new BareLangChain(model, lines);
    addPeers(model, lines);
  }

  private void addPeers(OpenAiStreamingChatModel model, List<Line> lines) {
    for (var size : ours.keySet()) {
      peers.put(size, new LangChainServices(model, new Corpus(size), lines.getFirst().text()));
    }
  }

  /// What all took by number of memories, after they have warmed up.
  Map<Integer, Result> run(int warming, int counted) throws IOException {
    var all =
        Stream.of(Stream.of(disk, sdk, bare), ours.values().stream(), peers.values().stream());
    var arena = new Arena(all.<Contestant>flatMap(some -> some).toList());
    new Arena(List.of(sdk, bare)).run(TURNS_OF_BARE);
    arena.run(warming);
    var samples = arena.run(counted);
    var results = new LinkedHashMap<Integer, Result>();
    for (var size : ours.keySet()) {
      var courses = Objects.requireNonNull(ours.get(size)).last(counted);
      results.put(size, result(samples, courses, Objects.requireNonNull(peers.get(size))));
    }
    return results;
  }

  private Result result(Map<Contestant, Samples> samples, List<Course> courses, Contestant peer) {
    return new Result(
        of(samples, disk).median(),
        of(samples, sdk),
        courses,
        of(samples, bare),
        of(samples, peer));
  }

  private static Samples of(Map<Contestant, Samples> samples, Contestant contestant) {
    return Objects.requireNonNull(samples.get(contestant));
  }
}
