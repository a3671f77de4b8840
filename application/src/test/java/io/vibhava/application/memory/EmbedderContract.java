package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vibhava.domain.memory.Embedding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every embedder does, whatever model it asks.
public abstract class EmbedderContract {

  private static final String TEXT = "My dog is called Biscuit and I live in Lisbon.";

  protected abstract Embedder embedder();

  /// How alike two texts are, from -1 to 1.
  protected double likeness(String one, String other) {
    return cosine(embedder().embed(one), embedder().embed(other));
  }

  protected static double cosine(Embedding one, Embedding other) {
    return IntStream.range(0, one.values().length)
        .mapToDouble(i -> one.values()[i] * other.values()[i])
        .sum();
  }

  @Test
  void names_its_model_and_its_size() {
    assertThat(embedder().model()).isNotBlank();
    var embedding = embedder().embed(TEXT);
    assertThat(embedding.model()).isEqualTo(embedder().model());
    assertThat(embedding.values()).hasSize(embedder().dimensions());
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, "a", " ", "", "…", "日本語のテキスト", "🐕‍🦺", "\uD83D", "\0\t\n"})
  void gives_every_text_a_vector_of_length_1(String text) {
    var embedding = embedder().embed(text);
    assertThat(cosine(embedding, embedding)).isCloseTo(1, within(1e-4));
  }

  @Test
  void gives_the_same_text_the_same_vector_whatever_was_between() {
    var first = embedder().embed(TEXT);
    embedder().embed("Something else altogether.");
    assertThat(embedder().embed(TEXT).values()).containsExactly(first.values());
  }

  @Test
  void tells_texts_apart() {
    assertThat(likeness(TEXT, "The invoice is due on Friday.")).isLessThan(0.9);
  }

  @Test
  void holds_texts_with_the_same_words_for_alike() {
    var question = "What is my dog called?";
    assertThat(likeness(question, TEXT)).isGreaterThan(likeness(question, "Cold tea in winter"));
  }

  @Test
  void takes_a_text_of_any_length() {
    var embedding = embedder().embed(TEXT.repeat(20_000));
    assertThat(cosine(embedding, embedding)).isCloseTo(1, within(1e-4));
  }

  @Test
  void answers_several_threads_as_it_answers_one() {
    var texts = IntStream.range(0, 24).mapToObj(i -> "Text number " + i + " of several.").toList();
    var alone = texts.stream().map(text -> embedder().embed(text).values()).toList();
    var together = texts.parallelStream().map(text -> embedder().embed(text).values()).toList();
    assertThat(together).usingRecursiveComparison().isEqualTo(List.copyOf(alone));
  }
}
