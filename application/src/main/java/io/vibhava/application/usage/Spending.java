package io.vibhava.application.usage;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Spent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The ledger, and what calls that are under way may yet take of it: for all engines of one program
/// on one store. Another program on the same store is seen by what it has spent.
public final class Spending {

  private final Usages usages;
  private final UnaryOperator<Owner> whose;
  private final UnderWay underWay;

  public Spending(Usages usages) {
    this(usages, owner -> owner, new UnderWay(usages));
  }

  private Spending(Usages usages, UnaryOperator<Owner> whose, UnderWay underWay) {
    this.usages = usages;
    this.whose = whose;
    this.underWay = underWay;
  }

  public Usages usages() {
    return usages;
  }

  /// Has `other` hear of each call from now on.
  public void watchedBy(CallWatch other) {
    underWay.watchedBy(other);
  }

  /// Whoever hears of calls now.
  public CallWatch watch() {
    return underWay.watch();
  }

  /// The same for a sitting whose costs are those of `real`.
  public Spending of(Owner real) {
    return new Spending(new UsagesOf(usages, real), _ -> real, underWay);
  }

  /// A budget without room.
  ///
  /// @param used what is spent of it or may yet be taken
  record Full(Budget budget, Spent used) {}

  /// What came of asking for room.
  ///
  /// @param full the first budget that has none
  record Outcome(Optional<Reservation> room, Optional<Full> full) {}

  /// Holds room for `needed` in all of `budgets`, or in none.
  Outcome reserve(Owner owner, Spent needed, double share, Terms terms) {
    var real = whose.apply(owner);
    synchronized (underWay) {
      var full = full(real, needed, share, terms);
      return full.isPresent()
          ? new Outcome(Optional.empty(), full)
          : new Outcome(Optional.of(underWay.hold(real.id(), needed)), Optional.empty());
    }
  }

  /// What is spent of `budget` or may yet be taken.
  Spent used(Owner owner, Budget budget, Terms terms) {
    synchronized (underWay) {
      return used(whose.apply(owner), budget, terms, new LinkedHashMap<>());
    }
  }

  /// What is spent is counted against.
  record Terms(List<Budget> budgets, String currency, LocalDate day) {

    /// Money of another currency is not counted.
    Spent counted(Spent spent, String of) {
      return of.equals(currency) ? spent : spent.withoutMoney();
    }
  }

  private Optional<Full> full(Owner owner, Spent needed, double share, Terms terms) {
    var known = new LinkedHashMap<LocalDate, Spent>();
    for (var budget : terms.budgets()) {
      var used = used(owner, budget, terms, known);
      if (!budget.fits(used, needed, share)) {
        return Optional.of(new Full(budget, used));
      }
    }
    return Optional.empty();
  }

  private Spent used(Owner owner, Budget budget, Terms terms, Map<LocalDate, Spent> known) {
    var first = budget.first(terms.day());
    return switch (budget.whose()) {
      case PERSON ->
          known
              .computeIfAbsent(first, _ -> spent(owner, first, terms))
              .plus(underWay.of(owner.id()));
      case HOUSE -> underWay.house(first, terms).plus(underWay.ofAll());
    };
  }

  private Spent spent(Owner owner, LocalDate first, Terms terms) {
    return usages.list(owner, first, terms.day()).stream()
        .map(charge -> terms.counted(charge.spent(), charge.currency()))
        .reduce(Spent.NOTHING, Spent::plus);
  }
}
