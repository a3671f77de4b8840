package io.vibhava.application.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Budget.Measure;
import io.vibhava.domain.usage.Budget.Period;
import io.vibhava.domain.usage.Budget.Whose;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Prices;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every call is allowed before it is made, and nothing is spent beyond a budget.
class BudgetsTest {

  private static final ModelId MINI = new ModelId("host", "mini");
  private static final Prices PRICES = Prices.parse("USD", "2026-01-01 mini 1 1 1");
  private static final Tokens HUNDRED = new Tokens(80, 20, 0);

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-31T18:00:00Z"));
  private final InMemoryStore store = new InMemoryStore(new WordEmbedder());
  private final Spending spending = new Spending(store.usages());
  private final Owner ada = store.vault().open("ada");
  private final Owner eve = store.vault().open("eve");

  private Meter meter(Budget... budgets) {
    return new Meter(spending, clock, UsageSettings.USUAL.with(PRICES, List.of(budgets)));
  }

  private static Budget of(Whose whose, Measure measure, Period period, long max) {
    return new Budget(whose, measure, period, max);
  }

  private static Wish wish(Tokens most) {
    return new Wish(MINI, most, 1);
  }

  private void spend(Meter meter, Owner owner, Tokens tokens) {
    try (var room = meter.require(owner, wish(tokens))) {
      var charge = meter.charge(new AvatarId(new UUID(1, 1)), Purpose.REPLY, MINI, 1, tokens);
      meter.usages().add(owner, charge);
      room.took(charge.spent());
    }
  }

  @Test
  void whatDoesNotFitIsRefusedAndToldWithWhenItIsFreeAgain() {
    var meter = meter(of(Whose.PERSON, Measure.TOKENS, Period.DAY, 250));
    spend(meter, ada, HUNDRED);
    spend(meter, ada, HUNDRED);

    assertThatThrownBy(() -> spend(meter, ada, HUNDRED))
        .isInstanceOfSatisfying(
            Failure.LimitReached.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofHours(6)))
        .hasMessage(
            "budget: at most 250 tokens for each person, 200 tokens are spent or under way, and this could take 100 tokens; it is free again at 2026-04-01T00:00:00Z (budget.person-tokens-per-day-max)");
    spend(meter, eve, HUNDRED);
    clock.advance(Duration.ofHours(6));
    spend(meter, ada, HUNDRED);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void aMonthIsFreeAgainWhenTheNextBegins(Measure measure) {
    var meter = meter(of(Whose.PERSON, measure, Period.MONTH, 100));
    spend(meter, ada, HUNDRED);

    assertThatThrownBy(() -> spend(meter, ada, new Tokens(1, 0, 0)))
        .hasMessageContaining("2026-04-01T00:00:00Z");
    clock.advance(Duration.ofHours(6));
    spend(meter, ada, HUNDRED);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void theHousesBudgetIsSpentByEverybodyAndNobodyIsToldHowMuch(Measure measure) {
    var meter = meter(of(Whose.HOUSE, measure, Period.DAY, 250));
    spend(meter, ada, HUNDRED);
    spend(meter, eve, HUNDRED);

    assertThatThrownBy(() -> spend(meter, ada, HUNDRED))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageNotContaining("200");
  }

  @Test
  void aPersonIsToldHowTheirBudgetsStandAndNotTheHouses() {
    var mine = of(Whose.PERSON, Measure.TOKENS, Period.DAY, 250);
    var meter = meter(mine, of(Whose.HOUSE, Measure.TOKENS, Period.DAY, 250));
    spend(meter, ada, HUNDRED);

    try (var held = meter.require(ada, wish(HUNDRED))) {
      assertThat(held).isNotNull();
      assertThat(new ReadBudgets(meter).read(ada))
          .containsExactly(
              new ReadBudgets.Standing(mine, "USD", 200, Instant.parse("2026-04-01T00:00:00Z")));
    }
  }

  @Test
  void roomThatIsNotTakenIsGivenBack() {
    var meter = meter(of(Whose.PERSON, Measure.TOKENS, Period.DAY, 100));
    meter.require(ada, wish(HUNDRED)).close();

    var held = meter.require(ada, wish(HUNDRED));
    assertThat(meter.room(ada, wish(new Tokens(1, 0, 0)))).isEmpty();
    held.close();
    held.close();
    assertThat(meter.room(ada, wish(HUNDRED))).isPresent();
  }

  @Test
  void whatMayBeSparedHasRoomUpToAShareAlone() {
    var meter = meter(of(Whose.PERSON, Measure.TOKENS, Period.DAY, 1000));
    spend(meter, ada, new Tokens(650, 0, 0));

    assertThat(meter.room(ada, new Wish(MINI, HUNDRED, 0.7))).isEmpty();
    assertThat(meter.room(ada, new Wish(MINI, HUNDRED, 0.8))).isPresent();
  }

  @Test
  void whatHasNoPriceIsASettingThatNoWaitingMends() {
    var meter = meter(of(Whose.PERSON, Measure.MONEY, Period.DAY, 1_000_000));
    var unknown = new Wish(new ModelId("host", "new"), HUNDRED, 1);

    assertThatThrownBy(() -> meter.require(ada, unknown))
        .isInstanceOfSatisfying(Failure.NotAllowed.class, e -> assertThat(e.retryAfter()).isEmpty())
        .hasMessage(
            "budget: money is limited by budget.person-money-per-day-max, and new at host has no price; whoever keeps this house adds one to prices.table");
    assertThat(meter.room(ada, unknown)).isEmpty();
  }

  @Test
  void theStandInIsNeverRefused() {
    var meter = meter(of(Whose.PERSON, Measure.TOKENS, Period.DAY, 0));

    assertThat(meter.room(ada, new Wish(ModelId.SCRIPTED, HUNDRED, 1))).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Whose.class)
  void manyAtOnceSpendNothingBeyondTheBudget(Whose whose) {
    var meter = meter(of(whose, Measure.MONEY, Period.DAY, 10_050));
    var allowed = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var thread = 0; thread < 64; thread++) {
        threads.submit(() -> {
          for (var i = 0; i < 10; i++) {
            try {
              spend(meter, ada, HUNDRED);
              allowed.incrementAndGet();
            } catch (Failure.LimitReached e) {
              // As it is to be.
            }
          }
        });
      }
    }

    assertThat(allowed.get()).isLessThanOrEqualTo(100);
    var left = 100 - allowed.get();
    for (var i = 0; i < left; i++) {
      spend(meter, ada, HUNDRED);
    }
    assertThatThrownBy(() -> spend(meter, ada, HUNDRED)).isInstanceOf(Failure.LimitReached.class);
    var totals = store.usages().totals(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31));
    assertThat(totals.getFirst().spent().micros()).isEqualTo(10_000);
  }
}
