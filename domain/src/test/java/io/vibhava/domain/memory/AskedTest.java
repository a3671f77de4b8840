package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

  private static final Names NAMES = new Names(Set.of("Caroline"), Set.of("Melanie"));

  private static Asked asked(String text) {
    return new Query(
            text, List.of(), Optional.empty(), Set.of(), Remembered.NOW, ZoneOffset.UTC, NAMES, 10)
        .asked();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When did Caroline move? | PERSON",
        "What does Melanie paint? | AVATAR",
        "How did Caroline and Melanie meet? | EITHER",
        "Melanie, where do I live? | PERSON",
        "Where do I live, Melanie? | PERSON",
        "Which film did you recommend to me? | AVATAR",
        "Do you remember where I live? | PERSON",
        "Summarize how my garden developed. | EITHER",
        "What is the capital of France? | EITHER"
      })
  void whoseWordsAreAskedForIsReadFromNamesAndPronouns(String question, Side side) {
    assertThat(asked(question).side()).isEqualTo(side);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Can you remind me of the name of my dog? | the name of my dog?",
        "What does Caroline paint? | What does paint?",
        "Do you remember that I moved? | I moved?"
      })
  void namesAndWordsAboutTheTalkAreNotPartOfWhatIsMeant(String question, String meant) {
    assertThat(Asked.meant(question, NAMES)).isEqualTo(meant);
  }
}
