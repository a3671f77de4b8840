package io.vibhava.application.usage;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.Spent;
import java.time.LocalDate;
import java.util.List;

/// The ledger of what models took: counts alone, added up by day, avatar, purpose and model. It
/// stays when an avatar goes, and goes with its account. What a reply took is added as part of
/// keeping the turn.
public interface Usages {

  void add(Owner owner, Charge charge);

  /// What was spent on these days, both included: by day, the latest first, and within one as it is
  /// kept.
  List<Charge> list(Owner owner, LocalDate from, LocalDate to);

  /// What everybody spent on these days, both included.
  List<Total> totals(LocalDate from, LocalDate to);

  /// What one account spent in one currency.
  record Total(OwnerId owner, String currency, Spent spent) {}
}
