package io.vibhava.benchmarks.scan;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.benchmarks.common.DiskFolder;
import java.io.IOException;
import java.util.List;

/// `benchmarks/run scan`.
public final class ScanBenchmark {

  private static final int USAGE = 2;

  private ScanBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    try {
      run(Options.parse(List.of(arguments)));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(USAGE);
    }
  }

  private static void run(Options options) throws IOException {
    try (var embedder = new OnnxEmbedder()) {
      Scan.run(options, embedder, DiskFolder.build(), System.out);
    }
  }
}
