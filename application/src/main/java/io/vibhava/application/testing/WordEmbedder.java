package io.vibhava.application.testing;

import io.vibhava.application.memory.Embedder;
import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Embedding;
import java.util.Optional;
import java.util.regex.Pattern;

/// Embeddings by the words of a text alone: each word adds to a coordinate and a sign that its hash
/// chooses. Texts that share words lie close, those that share none far apart. It knows no
/// synonyms, needs no model and gives the same vectors everywhere, so it serves tests and demos;
/// for people, use a model.
public final class WordEmbedder implements Embedder {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final int dimensions;

  public WordEmbedder() {
    this(256);
  }

  /// @param dimensions how many coordinates its embeddings have; with few, words collide
  public WordEmbedder(int dimensions) {
    if (dimensions < 1) {
      throw new IllegalArgumentException(
          "at least 1 dimension is needed, %d came".formatted(dimensions));
    }
    this.dimensions = dimensions;
  }

  @Override
  public String model() {
    return "words-" + dimensions;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public Embedding embed(String text) {
    var values = new float[dimensions];
    NOT_A_WORD
        .splitAsStream(Text.searchable(text))
        .filter(word -> !word.isEmpty())
        .forEach(word -> add(word, values));
    return new Embedding(model(), ofLength1(values));
  }

  @Override
  public Optional<Embedding> atHand(String text) {
    return Optional.of(embed(text));
  }

  private void add(String word, float[] values) {
    var hash = mixed(word.hashCode());
    values[Integer.remainderUnsigned(hash, dimensions)] += (hash & 1 << 30) == 0 ? 1 : -1;
  }

  /// MurmurHash3's finalizer: spreads words that differ in one letter over all coordinates.
  private static int mixed(int hash) {
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }

  /// A text without words, or whose words cancel out, gets the first axis, since a vector of length
  /// 0 has no direction.
  private static float[] ofLength1(float[] values) {
    var squares = 0.0;
    for (var value : values) {
      squares += value * value;
    }
    if (squares == 0) {
      values[0] = 1;
      return values;
    }
    var length = (float) Math.sqrt(squares);
    for (var i = 0; i < values.length; i++) {
      values[i] /= length;
    }
    return values;
  }
}
