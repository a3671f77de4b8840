package io.vibhava.application.usage;

import io.vibhava.domain.account.Owner;

/// The ledger, for all engines of one program on one store.
public final class Spending {

  private final Usages usages;

  public Spending(Usages usages) {
    this.usages = usages;
  }

  public Usages usages() {
    return usages;
  }

  /// The same for a sitting whose costs are those of `real`.
  public Spending of(Owner real) {
    return new Spending(new UsagesOf(usages, real));
  }
}
