package io.vibhava.benchmarks.quality;

import io.vibhava.ai.onnx.OnnxEmbedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// `benchmarks/run quality`.
public final class QualityBenchmark {

  private static final int USAGE = 2;

  private QualityBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    try (var embedder = new OnnxEmbedder()) {
      if (arguments.length == 0) {
        throw new BadFile(
            "quality: no file is given; give files of LoCoMo's form: quality FILE ...");
      }
      var kept = Path.of(System.getProperty("vibhava.benchmarks", "benchmarks/target"));
      Quality.run(Stream.of(arguments).map(Path::of).toList(), embedder, kept, System.out);
    } catch (BadFile e) {
      System.err.println(e.getMessage());
      System.exit(USAGE);
    }
  }
}
