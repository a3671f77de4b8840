package io.vibhava.ai.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Our word pieces are judged by the model's own tokenizer, native code that is too heavy to ship.
class WordPiecesProperties {

  private static final int MAX = 40;
  private static final WordPieces OURS = ours();
  private static final HuggingFaceTokenizer JUDGE = judge();

  private static WordPieces ours() {
    try {
      return WordPieces.of(Resources.tokenizer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HuggingFaceTokenizer judge() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("DJL_CACHE_DIR", "target/djl");
    try {
      var options =
          Map.of(
              "padding",
              "false",
              "truncation",
              "true",
              "maxLength",
              "" + MAX,
              "modelMaxLength",
              "512");
      return HuggingFaceTokenizer.newInstance(
          new ByteArrayInputStream(Resources.tokenizer()), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 3_000)
  void cuts_a_text_as_the_models_own_tokenizer_does(@ForAll("texts") String text) {
    assertThat(OURS.ids(text, MAX)).containsExactly(JUDGE.encode(text).getIds());
  }

  /// Characters of Unicode 10 at most: the judge knows none that are newer.
  @Provide
  Arbitrary<String> texts() {
    var characters =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(0x20, 0x7E)),
            Tuple.of(3, Arbitraries.integers().between(0, 0x24F)),
            Tuple.of(1, Arbitraries.integers().between(0x370, 0x5F4)),
            Tuple.of(1, Arbitraries.integers().between(0x1E00, 0x206F)),
            Tuple.of(1, Arbitraries.integers().between(0x3040, 0x30FF)),
            Tuple.of(1, Arbitraries.integers().between(0x4E00, 0x9FD5)),
            Tuple.of(1, Arbitraries.integers().between(0x1F600, 0x1F64F)));
    return characters
        .list()
        .ofMaxSize(60)
        .map(points ->
            points.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }
}
