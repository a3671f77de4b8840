package io.vibhava.application.usage;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.usage.Budget;
import java.time.Instant;
import java.util.List;

/// Tells a person how their budgets stand.
public final class ReadBudgets {

  private final Meter meter;

  public ReadBudgets(Meter meter) {
    this.meter = meter;
  }

  /// @param currency of money
  /// @param used what is spent or may yet be taken by what is under way
  /// @param free when all of it is there again
  public record Standing(Budget budget, String currency, long used, Instant free) {}

  /// Those that are set; none of the house's.
  public List<Standing> read(Owner owner) {
    return meter.standings(owner);
  }
}
