package io.vibhava.application.usage;

import java.time.LocalDate;
import java.util.List;

/// Tells those who look after accounts what each of them spent: sums, and nothing of what for.
public final class SumUsage {

  private final Usages usages;

  public SumUsage(Usages usages) {
    this.usages = usages;
  }

  /// @param from the first day, in UTC
  /// @param to the last
  /// @throws io.vibhava.domain.Failure.Invalid if `to` is before `from`
  public List<Usages.Total> sum(LocalDate from, LocalDate to) {
    ReadUsage.requireOrder(from, to);
    return usages.totals(from, to);
  }
}
