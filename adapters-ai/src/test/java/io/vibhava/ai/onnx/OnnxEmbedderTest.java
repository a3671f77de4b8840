package io.vibhava.ai.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.EmbedderContract;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Embedding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest extends EmbedderContract {

  private static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  @Override
  protected Embedder embedder() {
    return EMBEDDER;
  }

  @Test
  void knows_what_words_mean() {
    assertThat(likeness("cat", "kitten")).isCloseTo(0.776, within(0.005));
    assertThat(likeness("cat", "revenue")).isCloseTo(0.333, within(0.005));
    assertThat(likeness("Where does she live?", "Her flat is in Lisbon."))
        .isGreaterThan(likeness("Where does she live?", "She is fond of chess."));
  }

  /// Each line of the file is a text and, behind a tab, its vector as another embedder of the same
  /// model gives it (LangChain4j 1.20.0-beta30 on runtime 1.28.0). Other processors compute the 8
  /// bits a little differently.
  @Test
  void gives_the_vectors_that_others_get_from_the_same_model() throws IOException {
    var lines = Resources.find("/minilm-reference.tsv").orElseThrow().readAllBytes();
    for (var line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
      var parts = line.split("\t");
      var values = Arrays.stream(parts[1].split(" ")).map(Float::valueOf).toList();
      var expected = new float[values.size()];
      for (var i = 0; i < expected.length; i++) {
        expected[i] = values.get(i);
      }
      assertThat(cosine(EMBEDDER.embed(parts[0]), new Embedding(OnnxEmbedder.MODEL, expected)))
          .as(parts[0])
          .isCloseTo(1, within(0.01));
    }
  }

  @Test
  void reads_the_beginning_of_a_long_text() {
    var long1 = "The sea was calm. ".repeat(200);
    assertThat(likeness(long1, long1 + "Then the volcano broke out.")).isCloseTo(1, within(1e-6));
  }

  @Test
  void is_loaded_when_it_is_first_needed_or_before_on_request() {
    try (var embedder = new OnnxEmbedder()) {
      assertThat(embedder.isWarm()).isFalse();
      embedder.warm();
      Awaitility.await().atMost(Duration.ofSeconds(30)).until(embedder::isWarm);
    }
  }

  @Test
  void computes_what_is_asked_again_once() {
    try (var embedder = new OnnxEmbedder()) {
      var first = embedder.embed("Biscuit");
      assertThat(embedder.embed("Biscuit")).isSameAs(first);
      embedder.forget();
      assertThat(embedder.embed("Biscuit")).isNotSameAs(first);
    }
  }

  @Test
  void refuses_more_than_may_wait_and_says_how_many() {
    var usual = OnnxSettings.USUAL;
    var small =
        new OnnxSettings(usual.tokensMax(), 1, 1, usual.cachedBytesMax(), usual.cachedFor());
    try (var embedder = new OnnxEmbedder(small)) {
      assertThatThrownBy(
              () -> {
                for (var i = 0; i < 20; i++) {
                  embedder.warm();
                }
              })
          .isInstanceOf(Failure.Unavailable.class)
          .hasMessage("embedding model: 1 texts wait already; ask again later");
    }
  }

  @Test
  void says_that_it_is_closed() {
    var embedder = new OnnxEmbedder();
    embedder.close();
    assertThatThrownBy(() -> embedder.embed("Biscuit"))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessage("embedding model: it is closed");
  }

  @Test
  void its_usual_limits_are_these() {
    assertThat(OnnxSettings.USUAL)
        .isEqualTo(new OnnxSettings(256, 2, 256, 4_194_304, Duration.ofMinutes(10)));
    assertThatThrownBy(() -> new OnnxSettings(513, 2, 256, 1, Duration.ZERO))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage("embedding tokens: 3 to 512 are possible, 513 came");
  }
}
