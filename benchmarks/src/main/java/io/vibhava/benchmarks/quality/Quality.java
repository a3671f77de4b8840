package io.vibhava.benchmarks.quality;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.memory.Scope;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Measures recall on files of conversations, on the way that a turn takes.
final class Quality {

  private final KeptMeanings embedder;
  private final PrintStream out;
  private final Complaints complaints;
  private final List<Outcome> all = new ArrayList<>();
  private final Told told = new Told();
  private long bytes;
  private long memories;

  private Quality(KeptMeanings embedder, PrintStream out, Complaints complaints) {
    this.embedder = embedder;
    this.out = out;
    this.complaints = complaints;
  }

  /// @throws BadFile if one of `files` is none that can be measured with
  static void run(List<Path> files, OnnxEmbedder model, Path kept, PrintStream out)
      throws IOException {
    var complaints = new Complaints(System.err);
    try (var embedder = new KeptMeanings(model, kept)) {
      var quality = new Quality(embedder, out, complaints);
      for (var file : files) {
        quality.measure(file);
      }
      complaints.close();
      quality.report(files.size());
    }
  }

  private void report(int files) {
    var figures = new Figures(all);
    if (files > 1) {
      out.println(Report.table("all files", figures, bytesPerMemory()));
      out.println(told);
    }
    out.println(Report.json(figures, bytesPerMemory(), told.auroc()));
  }

  private void measure(Path file) throws IOException {
    var samples = LocomoFile.read(file, complaints);
    var folder = Files.createTempDirectory("vibhava-quality-");
    try (var house = House.in(folder, embedder)) {
      var outcomes = new ArrayList<Outcome>();
      var toldHere = new Told();
      for (var i = 0; i < samples.size(); i++) {
        if (!samples.get(i).sessions().isEmpty()) {
          var other = samples.get((i + 1) % samples.size());
          outcomes.addAll(outcomes(samples.get(i), other, house, toldHere));
        }
      }
      all.addAll(outcomes);
      told.add(toldHere);
      out.println(Report.table(file.toString(), new Figures(outcomes), bytesPerMemory()));
      out.println(toldHere + "\n");
    } finally {
      delete(folder);
    }
  }

  private List<Outcome> outcomes(Sample sample, Sample other, House house, Told toldHere) {
    var imported = Import.of(sample, house);
    weigh(imported.scope(), house);
    var interview = new Interview(house, imported, sample.avatar());
    house.engine().searchMemories().search(imported.scope(), "warm");
    embedder.timed(true);
    try {
      var outcomes = sample.questions().stream().map(interview::ask).toList();
      outcomes.stream()
          .filter(outcome -> !outcome.question().isAdversarial())
          .forEach(outcome -> toldHere.told(outcome.confidence()));
      return outcomes;
    } finally {
      embedder.timed(false);
      foreign(sample, other).forEach(text -> toldHere.never(interview.confidence(text)));
    }
  }

  /// What is asked of somebody else, as if it were asked of these two; nothing, where there is
  /// nobody else.
  private static List<String> foreign(Sample sample, Sample other) {
    if (sample.equals(other)) {
      return List.of();
    }
    return other.questions().stream()
        .filter(question -> !question.isAdversarial())
        .map(question ->
            question
                .text()
                .replace(other.person(), sample.person())
                .replace(other.avatar(), sample.avatar()))
        .toList();
  }

  /// What an index of all that is remembered takes.
  private void weigh(Scope scope, House house) {
    var index = new ScopeIndex(embedder.model(), embedder.dimensions());
    for (var memory : house.engine().listMemories().list(scope).reversed()) {
      index.add(memory);
      index.embed(memory.id(), embedder.embed(memory.text()));
    }
    bytes += index.bytes();
    memories += index.size();
  }

  private double bytesPerMemory() {
    return memories == 0 ? 0 : (double) bytes / memories;
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
