package io.vibhava.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEmbedderTest {

  private final WordEmbedder embedder = new WordEmbedder();

  private double likeness(String left, String right) {
    var a = embedder.embed(left).values();
    var b = embedder.embed(right).values();
    var sum = 0.0;
    for (var i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "dog", "My dog is called Biscuit", "मेरा कुत्ता", "🦉"})
  void everyTextHasAVectorOfLength1(String text) {
    assertThat(embedder.embed(text).values()).hasSize(embedder.dimensions());
    assertThat(embedder.embed(text).model()).isEqualTo(embedder.model());
    assertThat(likeness(text, text)).isCloseTo(1, within(1e-6));
  }

  @Test
  void theSameWordsMeanTheSame() {
    assertThat(likeness("My dog is called Biscuit.", "biscuit, CALLED is my dog"))
        .isCloseTo(1, within(1e-6));
  }

  @Test
  void theMoreWordsAreSharedTheNearerTheMeaning() {
    var all = likeness("the dog is called biscuit", "dog called biscuit");
    var some = likeness("the dog is called biscuit", "a dog barks loudly");
    var none = likeness("the dog is called biscuit", "rain fell over lisbon");

    assertThat(all).isGreaterThan(some);
    assertThat(some).isGreaterThan(none);
    assertThat(none).isCloseTo(0, within(0.3));
  }

  @Test
  void vectorsOfAnotherSizeAreOfAnotherModel() {
    assertThat(new WordEmbedder(64).model()).isNotEqualTo(embedder.model());
    assertThat(new WordEmbedder(64).embed("dog").values()).hasSize(64);
    assertThatThrownBy(() -> new WordEmbedder(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
