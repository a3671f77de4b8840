package io.vibhava.benchmarks.scan;

import io.vibhava.application.memory.Embedder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;

/// Candidates by words and by meaning in a hot scope, the question's embedding given, beside
/// LangChain4j's store.
public final class Scan {

  private Scan() {}

  public static void run(Options options, Embedder embedder, Path folder, PrintStream out)
      throws IOException {
    var largest = options.sizes().getLast();
    var corpus = Corpus.of(embedder, largest, options.embedded(), options.questions(), folder);
    out.printf(
        "Data: %,d made sentences embedded by %s; beyond them pairs of those, with the middle of their vectors and"
            + " noise. %,d held-out sentences ask.%n",
        corpus.embedded(), embedder.model(), corpus.questions().size());
    var all = new ArrayList<Figures>();
    for (var size : options.sizes()) {
      var ours = new Ours(embedder.model(), embedder.dimensions());
      all.add(new Round(corpus.entries(size), corpus.questions(), ours).run());
    }
    out.println(Report.table(all));
    out.println(Report.json(all));
  }
}
