package io.vibhava.benchmarks.turn;

import io.vibhava.application.memory.Embedder;
import io.vibhava.domain.memory.Embedding;
import java.util.Optional;

/// The meanings of a corpus, given at once.
record AtHand(Corpus corpus) implements Embedder {

  static final String MODEL = "at-hand";

  @Override
  public String model() {
    return MODEL;
  }

  @Override
  public int dimensions() {
    return Corpus.DIMENSIONS;
  }

  @Override
  public Embedding embed(String text) {
    return new Embedding(MODEL, corpus.meaning(text));
  }

  @Override
  public Optional<Embedding> atHand(String text) {
    return Optional.of(embed(text));
  }
}
