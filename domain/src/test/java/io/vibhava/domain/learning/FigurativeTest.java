package io.vibhava.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurativeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The person lives in hope.",
        "The person lives in the fridge.",
        "The person lives under a rock.",
        "The person is allergic to Mondays.",
        "The person is married to their job.",
        "The person plays second fiddle.",
        "The person collects dust.",
        "The person works for their money.",
        "The person's couch is called Destiny.",
      })
  void a_manner_of_speaking_is_known(String statement) {
    assertThat(Figurative.is(statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The person lives in a small flat in Leeds.",
        "The person lives in leeds.",
        "The person lives by the sea.",
        "The person lives with their parents.",
        "The person is allergic to cats and dust.",
        "The person is married to a Norwegian.",
        "The person plays the accordion in a small band.",
        "The person collects old maps.",
        "The person works for the council.",
        "The person's boat is called Skua.",
      })
  void what_is_plainly_so_is_let_pass(String statement) {
    assertThat(Figurative.is(statement)).isFalse();
  }
}
