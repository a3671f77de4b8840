package io.vibhava.benchmarks.scan;

import io.vibhava.application.memory.Embedder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// Sentences and their vectors, and held-out ones to ask with.
///
/// So many sentences are made from [Grammar] and embedded by the model in the process; their
/// vectors are kept in the build's folder for the next run. What is wanted beyond them is pairs of
/// those sentences, the vector of each the middle of the two with some noise: near the vector that
/// the model gives to both read as one text, and nearer to each other than the embedded ones are,
/// so that neighbours are not easier to tell apart.
final class Corpus {

  /// A text with its vector.
  record Entry(String text, float[] vector) {}

  private static final long SEED = 20_261_123;
  private static final float NOISE = 0.35f;

  private final List<Entry> entries;
  private final List<Entry> questions;
  private final int embedded;

  private Corpus(List<Entry> entries, List<Entry> questions, int embedded) {
    this.entries = entries;
    this.questions = questions;
    this.embedded = embedded;
  }

  static Corpus of(Embedder embedder, int size, int embeddedMost, int questions, Path folder)
      throws IOException {
    var real = embedded(embedder, Math.min(size, embeddedMost) + questions, folder);
    var entries = new ArrayList<>(real.subList(questions, real.size()));
    var embedded = entries.size();
    var random = new Random(SEED);
    while (entries.size() < size) {
      entries.add(
          pair(
              entries.get(random.nextInt(embedded)),
              entries.get(random.nextInt(embedded)),
              random));
    }
    return new Corpus(entries, real.subList(0, questions), embedded);
  }

  List<Entry> entries(int size) {
    return entries.subList(0, size);
  }

  List<Entry> questions() {
    return questions;
  }

  /// How many of the entries are embedded sentences; the others are pairs of them.
  int embedded() {
    return embedded;
  }

  private static Entry pair(Entry left, Entry right, Random random) {
    var vector = new float[left.vector().length];
    var noise = NOISE / Math.sqrt(vector.length);
    for (var i = 0; i < vector.length; i++) {
      vector[i] =
          (float) ((left.vector()[i] + right.vector()[i]) / 2 + noise * random.nextGaussian());
    }
    return new Entry(left.text() + " " + right.text(), unit(vector));
  }

  private static float[] unit(float[] values) {
    var square = 0.0;
    for (var value : values) {
      square += value * value;
    }
    for (var i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] / Math.sqrt(square));
    }
    return values;
  }

  private static List<Entry> embedded(Embedder embedder, int count, Path folder)
      throws IOException {
    var texts = texts(count);
    var file =
        folder.resolve(
            "scan-%s-%d-%08x.vectors".formatted(embedder.model(), count, texts.hashCode()));
    if (!Files.exists(file)) {
      System.err.printf("embedding %,d sentences once, kept in %s%n", count, file);
      write(embedder, texts, file);
    }
    return read(texts, embedder.dimensions(), file);
  }

  private static List<String> texts(int count) {
    var grammar = new Grammar(SEED);
    var texts = new LinkedHashSet<String>();
    while (texts.size() < count) {
      texts.add(grammar.sentence());
    }
    return List.copyOf(texts);
  }

  private static void write(Embedder embedder, List<String> texts, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var begun = file.resolveSibling(file.getFileName() + ".new");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(begun)))) {
      for (var text : texts) {
        for (var value : embedder.embed(text).values()) {
          out.writeFloat(value);
        }
      }
    }
    Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Entry> read(List<String> texts, int dimensions, Path file)
      throws IOException {
    var entries = new ArrayList<Entry>();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var text : texts) {
        var vector = new float[dimensions];
        for (var i = 0; i < dimensions; i++) {
          vector[i] = in.readFloat();
        }
        entries.add(new Entry(text, vector));
      }
    }
    return entries;
  }
}
