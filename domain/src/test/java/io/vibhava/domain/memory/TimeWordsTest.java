package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

  /// A Wednesday.
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2024, 5, 15, 9, 0, 0, 0, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did I do yesterday? | 2024-05-14 | 2024-05-15",
        "What did I say last March? | 2024-03-01 | 2024-04-01",
        "Where was I in August? | 2023-08-01 | 2023-09-01",
        "What happened two weeks ago? | 2024-04-28 | 2024-05-05",
        "What did I buy in 2022? | 2022-01-01 | 2023-01-01",
        "Whom did I meet on 6 July, 2023? | 2023-07-06 | 2023-07-07",
        "Whom did I meet on May 3rd? | 2024-05-03 | 2024-05-04",
        "What was on 2023-12-24? | 2023-12-24 | 2023-12-25",
        "What did I do last summer? | 2023-06-01 | 2023-09-01",
        "What did I do last week? | 2024-05-06 | 2024-05-13",
        "What did I say on Monday? | 2024-05-13 | 2024-05-14"
      })
  void timesAreUnderstoodFromTheDayOfTheQuestion(String question, String from, String to) {
    assertThat(TimeWords.in(question, NOW))
        .containsExactly(
            new Span(
                NOW.with(java.time.LocalDate.parse(from))
                    .toLocalDate()
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant(),
                NOW.with(java.time.LocalDate.parse(to))
                    .toLocalDate()
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"May I ask you something?", "We march on", "It is 31 June", "I have 3 dogs"})
  void whatOnlyLooksLikeATimeIsNone(String text) {
    assertThat(TimeWords.in(text, NOW)).isEmpty();
  }

  @Test
  void daysBeforeATimeCountDouble() {
    var span = TimeWords.in("yesterday", NOW).getFirst();

    assertThat(span.days(span.from().minusSeconds(86_400).toEpochMilli())).isEqualTo(2);
    assertThat(span.days(span.to().plusSeconds(86_400).toEpochMilli())).isEqualTo(1);
    assertThat(span.days(span.from().toEpochMilli())).isZero();
  }
}
