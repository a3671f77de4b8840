package io.vibhava.application.usage;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.usage.UsageLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Tells a person what models took for them.
public final class ReadUsage {

  /// A year, leap or not.
  static final int DAYS_MAX = 366;

  private final Usages usages;

  public ReadUsage(Usages usages) {
    this.usages = usages;
  }

  /// @param from the first day, in UTC
  /// @param to the last
  /// @param by what is told apart
  /// @throws Failure.Invalid if `to` is before `from`, or more than a year later
  public List<UsageLine> read(Owner owner, LocalDate from, LocalDate to, Set<UsageLine.By> by) {
    requireOrder(from, to);
    return UsageLine.of(usages.list(owner, from, to), by);
  }

  static void requireOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new Failure.Invalid("days: the last, %s, is before the first, %s".formatted(to, from));
    }
    if (from.plusDays(DAYS_MAX).isBefore(to)) {
      throw new Failure.Invalid(
          "days: at most %d are told at once; name a later first than %s"
              .formatted(DAYS_MAX, from));
    }
  }
}
