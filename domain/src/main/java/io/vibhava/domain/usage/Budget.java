package io.vibhava.domain.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// The most that may be spent by somebody in some time. Days and months are those of UTC.
///
/// @param max tokens, or millionths of the currency
public record Budget(Whose whose, Measure measure, Period period, long max) {

  private static final int MICROS = 6;

  /// Who spends it.
  public enum Whose {
    /// Each person for themselves.
    PERSON,
    /// Everybody together.
    HOUSE
  }

  /// What is counted.
  public enum Measure {
    TOKENS,
    MONEY
  }

  /// After which time it is there again.
  public enum Period {
    DAY,
    MONTH
  }

  /// The setting that it comes from, such as `budget.person-tokens-per-day-max`.
  public String label() {
    return "budget.%s-%s-per-%s-max".formatted(lower(whose), lower(measure), lower(period));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// The first day of the time that `day` is in.
  public LocalDate first(LocalDate day) {
    return switch (period) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /// When all of it is there again.
  public Instant free(LocalDate day) {
    var next =
        switch (period) {
          case DAY -> day.plusDays(1);
          case MONTH -> day.withDayOfMonth(1).plusMonths(1);
        };
    return next.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// How much of it `spent` takes.
  public long of(Spent spent) {
    return switch (measure) {
      case TOKENS -> spent.tokens().total();
      case MONEY -> spent.micros();
    };
  }

  /// Whether it is known how much of it `spent` takes.
  public boolean canTell(Spent spent) {
    return measure == Measure.TOKENS || spent.unpriced() == 0;
  }

  /// Whether `needed` fits beside `used`, as far as a share of the budget may be taken.
  public boolean fits(Spent used, Spent needed, double share) {
    return canTell(needed) && of(used) + of(needed) <= Math.floor(max * share);
  }

  /// An amount of it in words for people.
  public String written(long amount, String currency) {
    return switch (measure) {
      case TOKENS -> String.format(Locale.ROOT, "%,d tokens", amount);
      case MONEY ->
          BigDecimal.valueOf(amount, MICROS).stripTrailingZeros().toPlainString() + " " + currency;
    };
  }
}
