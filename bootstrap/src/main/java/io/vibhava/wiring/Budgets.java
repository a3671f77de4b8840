package io.vibhava.wiring;

import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Budget.Measure;
import io.vibhava.domain.usage.Budget.Period;
import io.vibhava.domain.usage.Budget.Whose;
import io.vibhava.settings.Key;
import io.vibhava.settings.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The budgets that the settings name.
final class Budgets {

  private static final int MICROS = 6;

  /// A thousand millions of any currency: nobody means more.
  private static final double MONEY_MOST = 1e9;

  private Budgets() {}

  private record Named(Key key, Whose whose, Measure measure, Period period) {}

  private static final List<Named> ALL =
      List.of(
          new Named(Key.BUDGET_PERSON_TOKENS_DAY, Whose.PERSON, Measure.TOKENS, Period.DAY),
          new Named(Key.BUDGET_PERSON_TOKENS_MONTH, Whose.PERSON, Measure.TOKENS, Period.MONTH),
          new Named(Key.BUDGET_PERSON_MONEY_DAY, Whose.PERSON, Measure.MONEY, Period.DAY),
          new Named(Key.BUDGET_PERSON_MONEY_MONTH, Whose.PERSON, Measure.MONEY, Period.MONTH),
          new Named(Key.BUDGET_HOUSE_TOKENS_DAY, Whose.HOUSE, Measure.TOKENS, Period.DAY),
          new Named(Key.BUDGET_HOUSE_TOKENS_MONTH, Whose.HOUSE, Measure.TOKENS, Period.MONTH),
          new Named(Key.BUDGET_HOUSE_MONEY_DAY, Whose.HOUSE, Measure.MONEY, Period.DAY),
          new Named(Key.BUDGET_HOUSE_MONEY_MONTH, Whose.HOUSE, Measure.MONEY, Period.MONTH));

  static List<Budget> of(Values values) {
    return ALL.stream().flatMap(named -> budget(values, named)).toList();
  }

  private static Stream<Budget> budget(Values values, Named named) {
    return max(values, named)
        .map(max -> new Budget(named.whose(), named.measure(), named.period(), max))
        .stream();
  }

  private static Optional<Long> max(Values values, Named named) {
    return switch (named.measure()) {
      case TOKENS -> values.text(named.key()).map(_ -> values.big(named.key(), 0));
      case MONEY -> values.number(named.key(), 0, MONEY_MOST).map(Budgets::micros);
    };
  }

  private static long micros(double amount) {
    return BigDecimal.valueOf(amount).movePointRight(MICROS).longValue();
  }
}
