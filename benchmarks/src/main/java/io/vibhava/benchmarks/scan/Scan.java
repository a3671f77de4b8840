package io.vibhava.benchmarks.scan;

import io.vibhava.application.memory.Embedder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;

/// Candidates by words and by meaning in a hot scope, the question's embedding given, beside
/// LangChain4j's store.
final class Scan {

  private Scan() {}

  static void run(Options options, Embedder embedder, Path folder, PrintStream out)
      throws IOException {
    var largest = options.sizes().getLast();
    var corpus = Corpus.of(embedder, largest, options.embedded(), options.questions(), folder);
    out.printf(
        """
        Data: %,d sentences made from a grammar, embedded by %s; %,d more are pairs of those, with the
        middle of their vectors and noise. %,d more sentences ask, by their words and their vector;
        LangChain4j has the vector alone. What people really say has more different words, and
        neighbours that are harder to tell apart.
        """,
        corpus.embedded(), embedder.model(), largest - corpus.embedded(), options.questions());
    var all = new ArrayList<Figures>();
    for (var size : options.sizes()) {
      var ours = new Ours(embedder.model(), embedder.dimensions());
      all.add(new Round(corpus.entries(size), corpus.questions(), ours).run());
    }
    out.println(Report.table(all));
    out.println(Report.json(all));
  }
}
