package io.vibhava.application.usage;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.usage.Charge;
import java.time.LocalDate;
import java.util.List;

/// The ledger as a sitting that leaves no trace has it: whoever sits there, `real` is charged.
record UsagesOf(Usages usages, Owner real) implements Usages {

  @Override
  public void add(Owner owner, Charge charge) {
    usages.add(real, charge);
  }

  @Override
  public List<Charge> list(Owner owner, LocalDate from, LocalDate to) {
    return usages.list(real, from, to);
  }

  @Override
  public List<Total> totals(LocalDate from, LocalDate to) {
    return usages.totals(from, to);
  }
}
