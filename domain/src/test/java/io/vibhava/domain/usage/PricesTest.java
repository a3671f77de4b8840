package io.vibhava.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricesTest {

  private static final Prices PRICES =
      Prices.parse(
          "EUR",
          """
          2026-01-01 big 2.00 0.50 8.00; 2026-03-01 big 1.00 0.25 4.00
          2026-01-01 home 0 0 0
          """);

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, big, 1000000, 0, 0, -1",
    "2026-01-01, big, 1000000, 0, 0, 2000000",
    "2026-02-28, big, 1000000, 1000000, 1000000, 8500000",
    "2026-03-01, big, 1000000, 1000000, 1000000, 4250000",
    "2026-03-01, big, 1000, 600, 100, 950",
    "2026-03-01, big, 1, 1, 0, 1",
    "2026-03-01, home, 5000, 0, 5000, 0",
    "2026-03-01, unheard-of, 1, 0, 1, -1"
  })
  void tokensCostWhatTheDayHasThem(
      LocalDate day, String model, long input, long cached, long output, long micros) {
    var told = PRICES.micros(new ModelId("host", model), new Tokens(input, output, cached), day);

    assertThat(told.orElse(-1)).isEqualTo(micros);
  }

  @Test
  void theStandInCostsNothing() {
    var tokens = new Tokens(1000, 1000, 0);

    assertThat(Prices.NONE.micros(ModelId.SCRIPTED, tokens, LocalDate.MIN)).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpt 1 2 3",
        "2026-01-01 gpt 1 2",
        "2026-01-01 gpt 1 2 three",
        "2026-01-01 gpt 1 2 -3",
        "2026-13-01 gpt 1 2 3"
      })
  void whatIsNoPriceIsRefused(String line) {
    assertThatThrownBy(() -> Prices.parse("USD", line))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining(line)
        .hasMessageContaining("DATE MODEL INPUT CACHED OUTPUT");
  }

  @Test
  void aCurrencyHasThreeLetters() {
    assertThatThrownBy(() -> Prices.parse("dollars", "")).isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void whatCouldBeNoNameOfAModelIsMadeIntoOne() {
    var told = new ModelId("host:8080", "my secret\nis " + "x".repeat(200));

    assertThat(told.model()).startsWith("my-secret-is-x").hasSize(100);
    assertThat(told.provider()).isEqualTo("host:8080");
  }
}
