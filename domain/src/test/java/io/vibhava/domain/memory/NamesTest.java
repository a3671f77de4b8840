package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final Names NAMES = new Names(Set.of("Ana Lima"), Set.of("Mira"));

  @ParameterizedTest
  @CsvSource({
    "Mira's dog, dog",
    "what did Ana say, what did  say",
    "admiral Miranda, admiral Miranda",
    "a mira of the sea, a mira of the sea",
    "'  no name here ', no name here",
    "Ana Lima, Ana Lima"
  })
  void aTextWithoutNamesHasWhatElseItSays(String text, String left) {
    assertThat(NAMES.without(text)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "'Mira, where do I live?', ' where do I live?'",
    "'hey MIRA! well', ' well'",
    "'Where do I live, mira?', Where do I live?",
    "'Where does Mira live?', Where does Mira live?",
    "Hello there, Hello there"
  })
  void theAvatarIsCalledByItsNameInWhicheverCase(String text, String left) {
    assertThat(NAMES.withoutCall(text)).isEqualTo(left);
  }
}
