package io.vibhava.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {

  /// A Monday.
  private static final Instant SAID = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "moved to Porto last Saturday, moved to Porto on Saturday 21 November 2026",
    "turned 40 yesterday, turned 40 on Sunday 22 November 2026",
    "is flying next month, is flying in December 2026",
    "has an exam next week, has an exam in the week of 30 November 2026",
    "moved to Bonn two years ago, moved to Bonn in 2024",
    "moved to Bonn three months ago, moved to Bonn in August 2026",
    "died last winter, died in winter 2025",
    "is going to Wales in August, is going to Wales in August",
    "moved a few years ago, moved a few years ago",
    "wakes at five every Monday, wakes at five every Monday"
  })
  void words_of_time_are_written_as_the_date_they_meant(String said, String kept) {
    assertThat(Dated.of(said, SAID, ZoneOffset.UTC)).isEqualTo(kept);
  }
}
