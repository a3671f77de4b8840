package io.vibhava.application.usage;

import io.vibhava.application.usage.Spending.Full;
import io.vibhava.application.usage.Spending.Terms;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Spent;
import io.vibhava.domain.usage.Tokens;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Allows each call of a model before it is made, and puts a price on what it took.
public final class Meter {

  private final Spending spending;
  private final InstantSource clock;
  private final UsageSettings settings;

  public Meter(Spending spending, InstantSource clock, UsageSettings settings) {
    this.spending = spending;
    this.clock = clock;
    this.settings = settings;
  }

  public UsageSettings settings() {
    return settings;
  }

  public Usages usages() {
    return spending.usages();
  }

  /// What is to be kept of what was taken, by the prices of the day; whoever watches calls hears of
  /// it.
  public Charge charge(AvatarId avatar, Purpose purpose, ModelId model, long calls, Tokens tokens) {
    var spent = priced(model, calls, tokens);
    spending.watch().charged(purpose, tokens);
    return new Charge(today(), avatar, purpose, model, settings.prices().currency(), spent);
  }

  private Spent priced(ModelId model, long calls, Tokens tokens) {
    return Spent.of(calls, tokens, settings.prices().micros(model, tokens, today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Terms terms() {
    return new Terms(settings.budgets(), settings.prices().currency(), today());
  }

  /// Room for a call, if every budget has it.
  public Optional<Reservation> room(Owner owner, Wish wish) {
    return reserved(owner, wish).room();
  }

  /// Room for a call.
  ///
  /// @throws Failure.LimitReached if a budget has none: which, and when it is free again
  /// @throws Failure.NotAllowed if nobody can say whether it has, since the model has no price
  public Reservation require(Owner owner, Wish wish) {
    var outcome = reserved(owner, wish);
    return outcome.room().orElseThrow(() -> refused(outcome.full().orElseThrow(), wish));
  }

  private Spending.Outcome reserved(Owner owner, Wish wish) {
    if (wish.model().isFree() || settings.budgets().isEmpty()) {
      return new Spending.Outcome(Optional.of(Reservation.none()), Optional.empty());
    }
    return spending.reserve(owner, priced(wish.model(), 1, wish.most()), wish.share(), terms());
  }

  /// How the budgets of a person stand; those of the house are nobody's to see.
  List<ReadBudgets.Standing> standings(Owner owner) {
    var terms = terms();
    return settings.budgets().stream()
        .filter(budget -> budget.whose() == Budget.Whose.PERSON)
        .map(budget ->
            new ReadBudgets.Standing(
                budget,
                terms.currency(),
                budget.of(spending.used(owner, budget, terms)),
                budget.free(today())))
        .toList();
  }

  private Failure refused(Full full, Wish wish) {
    var needed = priced(wish.model(), 1, wish.most());
    if (!full.budget().canTell(needed)) {
      return unpriced(full.budget(), wish);
    }
    var free = full.budget().free(today());
    return new Failure.LimitReached(
        "budget: %s; it is free again at %s (%s)"
            .formatted(why(full, needed), free, full.budget().label()),
        Duration.between(clock.instant(), free));
  }

  /// Waiting mends no setting.
  private static Failure unpriced(Budget budget, Wish wish) {
    return new Failure.NotAllowed(
        "budget: money is limited by %s, and %s has no price; whoever keeps this house adds one to prices.table"
            .formatted(budget.label(), wish.model()));
  }

  /// What others spent is not told.
  private String why(Full full, Spent needed) {
    var budget = full.budget();
    var most = written(budget, budget.max());
    var call = written(budget, budget.of(needed));
    return switch (budget.whose()) {
      case PERSON ->
          "at most %s for each person, %s are spent or under way, and this could take %s"
              .formatted(most, written(budget, budget.of(full.used())), call);
      case HOUSE ->
          "at most %s for all together, and this could take %s more".formatted(most, call);
    };
  }

  private String written(Budget budget, long amount) {
    return budget.written(amount, settings.prices().currency());
  }
}
