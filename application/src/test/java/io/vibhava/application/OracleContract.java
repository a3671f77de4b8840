package io.vibhava.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.inmemory.InMemoryStores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.testing.WordEmbedder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store does whatever the one in memory does: the same calls, drawn at random, bring the same,
/// and leave the same behind.
public abstract class OracleContract {

  private static final int STEPS = 150;

  protected final Embedder embedder = new WordEmbedder();

  /// A new store that compares the embeddings of `embedder`.
  protected abstract Stores open(Embedder embedder) throws Exception;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsAskedOfItItDoesAsTheOneInMemory(long seed) throws Exception {
    try (var judge = InMemoryStores.of(embedder);
        var judged = open(embedder)) {
      var right = new RandomUse(judge, embedder, seed);
      var ours = new RandomUse(judged, embedder, seed);
      for (var step = 1; step <= STEPS; step++) {
        var expected = right.step();
        assertThat(ours.step()).as("seed %d, step %d", seed, step).isEqualTo(expected);
        assertThat(ours.all())
            .as("seed %d, after step %d: %s", seed, step, expected)
            .isEqualTo(right.all());
      }
    }
  }
}
