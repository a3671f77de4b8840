package io.vibhava.web.usage;

import io.vibhava.application.usage.ReadBudgets.Standing;
import java.util.Locale;

/// How a budget stands, as JSON.
///
/// @param name that of its setting
/// @param measure `tokens` or `money`
/// @param max tokens, or millionths of the currency
/// @param used the same, with what is under way
/// @param free when all of it is there again
record BudgetJson(String name, String measure, String currency, long max, long used, String free) {

  static BudgetJson of(Standing standing) {
    var budget = standing.budget();
    return new BudgetJson(
        budget.label(),
        budget.measure().name().toLowerCase(Locale.ROOT),
        standing.currency(),
        budget.max(),
        standing.used(),
        standing.free().toString());
  }
}
