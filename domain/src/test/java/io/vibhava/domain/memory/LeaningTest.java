package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "And what does he eat? | true",
        "What about her birthday? | true",
        "Where does he live? | true",
        "Why? | true",
        "And the other one? | true",
        "Where do I live? | false",
        "What is my dog called? | false",
        "How does an engine work? | false"
      })
  void aQuestionLeansWherePronounsOrGapsPointBack(String question, boolean leans) {
    assertThat(Leaning.leans(question)).isEqualTo(leans);
  }
}
