package io.vibhava.benchmarks.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

  @ParameterizedTest
  @MethodSource("rows")
  void judges_as_a_reader_would(Question question, String answer, Verdict expected) {
    assertThat(Judge.of(question, answer)).isEqualTo(expected);
  }

  @Test
  void the_table_has_every_verdict_many_times() {
    assertThat(rows().count()).isGreaterThanOrEqualTo(60);
    for (var verdict : Verdict.values()) {
      assertThat(rows().filter(row -> row.get()[2] == verdict)).hasSizeGreaterThan(5);
    }
  }

  static Stream<Arguments> rows() {
    return JudgeTable.ROWS.lines().map(JudgeTest::row);
  }

  private static Arguments row(String line) {
    var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    var question =
        new Question("x", Kind.of(cells.get(0)), "?", values(cells.get(1)), values(cells.get(2)));
    return Arguments.of(
        question, cells.get(4), Verdict.valueOf(cells.get(3).toUpperCase(Locale.ROOT)));
  }

  private static List<String> values(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}
