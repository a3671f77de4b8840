package io.vibhava.domain.usage;

import io.vibhava.domain.Failure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/// What a model costs from a day on, until a later price.
///
/// @param input a million tokens of input that the provider did not have at hand
/// @param cached a million of those that it had
/// @param output a million tokens of output
public record Price(
    LocalDate since, String model, BigDecimal input, BigDecimal cached, BigDecimal output) {

  private static final int PARTS = 5;

  /// Such as `2025-04-14 gpt-4.1-mini 0.40 0.10 1.60`.
  ///
  /// @throws Failure.Invalid if it is not of this form
  static Price parse(String text) {
    var parts = text.strip().split("\\s+", -1);
    try {
      if (parts.length == PARTS) {
        return new Price(
            LocalDate.parse(parts[0]),
            parts[1],
            amount(parts[2]),
            amount(parts[3]),
            amount(parts[4]));
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Said below, with what is expected.
    }
    throw new Failure.Invalid(
        "price \"%s\": DATE MODEL INPUT CACHED OUTPUT is expected, each amount for a million tokens, such as 2025-04-14 gpt-4.1-mini 0.40 0.10 1.60"
            .formatted(text.strip()));
  }

  private static BigDecimal amount(String text) {
    var amount = new BigDecimal(text);
    if (amount.signum() < 0) {
      throw new NumberFormatException();
    }
    return amount;
  }

  /// In millionths of the currency, rounded up. A price for a million tokens in the currency is one
  /// for a single token in millionths of it.
  long micros(Tokens tokens) {
    var fresh = Math.max(0, tokens.input() - tokens.cached());
    return input
        .multiply(BigDecimal.valueOf(fresh))
        .add(cached.multiply(BigDecimal.valueOf(tokens.cached())))
        .add(output.multiply(BigDecimal.valueOf(tokens.output())))
        .setScale(0, RoundingMode.CEILING)
        .longValue();
  }
}
