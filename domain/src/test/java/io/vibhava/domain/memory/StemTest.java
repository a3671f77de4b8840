package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {

  @ParameterizedTest
  @CsvSource({
    "dogs, dog",
    "called, call",
    "calls, call",
    "calling, call",
    "stories, story",
    "living, live",
    "lived, live",
    "lives, live",
    "dancing, dance",
    "planned, plan",
    "planning, plan",
    "hoping, hope",
    "running, run",
    "agreed, agree",
    "classes, class",
    "studies, study",
    "studied, study",
    "baking, bake",
    "related, relate",
    "cycles, cycle",
    "houses, house"
  })
  void formsOfAWordHaveOneStem(String form, String word) {
    assertThat(Stem.of(form)).isEqualTo(Stem.of(word));
  }

  @ParameterizedTest
  @CsvSource({"hoping, hopping", "sing, sting", "bus, bu", "need, ned", "red, r"})
  void differentWordsKeepDifferentStems(String one, String other) {
    assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bus", "his", "glass", "analysis", "sky", "a", "", "2023s", "größe", "москвы"})
  void whatIsNoEnglishFormStaysAsItIs(String word) {
    assertThat(Stem.of(word)).isIn(word, word.replaceAll("y$", "i"));
  }
}
