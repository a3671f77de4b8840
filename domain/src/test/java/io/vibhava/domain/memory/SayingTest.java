package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Where do I live? | true",
        "Where? And since when? | true",
        "\"Where do I live?\" | true",
        "Really?! | true",
        "你住在哪里？ | true",
        "أين أسكن؟ | true",
        "I live in Lisbon. And you? | false",
        "Nice! Where? | false",
        "我住在里斯本。你呢？ | false",
        "I live in Lisbon | false",
        "What a day! | false",
        "? | true",
        "' ' | false"
      })
  void aSayingIsOnlyQuestionsOrNot(String text, boolean expected) {
    assertThat(Saying.isOnlyQuestions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"hello, 5", "'', 0", "你好, 6", "0123456789012, 10"})
  void lengthIsCountedInLatinLetters(String text, int expected) {
    assertThat(Saying.length(text, 10)).isEqualTo(expected);
  }
}
