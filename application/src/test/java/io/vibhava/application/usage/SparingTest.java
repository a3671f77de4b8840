package io.vibhava.application.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.EngineSettings;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.learning.Allowance;
import io.vibhava.application.learning.Concluded;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.learning.ScribeHouse;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.learning.Took;
import io.vibhava.application.learning.Written;
import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.learning.Digest;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Budget.Measure;
import io.vibhava.domain.usage.Budget.Period;
import io.vibhava.domain.usage.Budget.Whose;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Prices;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import io.vibhava.domain.usage.UsageLine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// As a budget is spent, what can be spared goes first, and what is said is never lost.
class SparingTest {

  private static final long MAX = 1_000_000;

  private final AtomicInteger asked = new AtomicInteger();
  private TurnHouse house = house(UsageSettings.USUAL);

  private TurnHouse house(UsageSettings settings) {
    var budget = new Budget(Whose.PERSON, Measure.TOKENS, Period.DAY, MAX);
    var usual = EngineSettings.usual(ZoneOffset.UTC);
    return new TurnHouse(
        ports -> ScribeHouse.with(ports, new Counting(asked)),
        usual.with(settings.with(Prices.NONE, List.of(budget))));
  }

  /// A model that finds nothing, and counts how often it was asked.
  private record Counting(AtomicInteger asked) implements Scribe {

    @Override
    public ModelId model() {
      return new ModelId("host", "mini");
    }

    @Override
    public Written write(Reading reading, Allowance allowance) {
      asked.incrementAndGet();
      return new Written(List.of(), new Took(Outcome.UNDERSTOOD, 1, 10, 1));
    }

    @Override
    public Concluded conclude(Digest digest, Allowance allowance) {
      asked.incrementAndGet();
      return new Concluded(List.of(), new Took(Outcome.UNDERSTOOD, 1, 10, 1));
    }
  }

  /// As if so many tokens had been spent today.
  private void spent(long tokens) {
    var meter = new Meter(house.spending(), house.clock, UsageSettings.USUAL);
    house
        .spending()
        .usages()
        .add(
            house.owner,
            meter.charge(
                house.avatar.id(),
                Purpose.REPLY,
                new ModelId("host", "mini"),
                1,
                new Tokens(tokens, 0, 0)));
  }

  private List<UsageLine> charged(UsageLine.By by) {
    var today = LocalDate.ofInstant(house.clock.instant(), ZoneOffset.UTC);
    return house.engine.readUsage().read(house.owner, today, today, EnumSet.of(by));
  }

  @Test
  void learningByAModelIsSparedBeforeRepliesAndTheRulesGoOn() {
    spent(MAX * 85 / 100);

    house.begin("My dog is called Biscuit.");
    house.learn();

    assertThat(asked).hasValue(0);
    assertThat(house.engine.listMemories().list(house.scope()))
        .extracting(Memory::kind)
        .contains("fact");
    assertThat(house.ledger.tallies(house.scope()))
        .extracting(Tally::outcome)
        .containsExactly(Outcome.SPARED);
  }

  @Test
  void learningByAModelIsChargedWhileThereIsRoom() {
    house.begin("My dog is called Biscuit.");
    house.learn();

    assertThat(asked).hasValue(1);
    assertThat(charged(UsageLine.By.PURPOSE))
        .anySatisfy(line -> {
          assertThat(line.purpose()).contains(Purpose.LEARNING);
          assertThat(line.spent().tokens()).isEqualTo(new Tokens(10, 1, 0));
        });
  }

  @Test
  void aSmallerModelSpeaksWhenMostIsSpent() {
    house = house(UsageSettings.USUAL.with("tiny"));
    house.begin("Hello.");
    spent(MAX * 95 / 100);
    house.begin("Hello again.");

    assertThat(house.brain.voices())
        .extracting(voice -> voice.model().orElse("usual"))
        .containsExactly("usual", "tiny");
  }

  @Test
  void whatIsSaidIsKeptWhenNothingIsLeftAndAnsweredWhenItIsFreeAgain() {
    spent(MAX);

    assertThatThrownBy(() -> house.begin("My dog is called Biscuit."))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageContaining("budget.person-tokens-per-day-max");
    var failed = (TurnEvent.Failed) house.heard.getLast();
    var kept = house.turns.find(house.owner, failed.turn()).orElseThrow().turn();
    assertThat(failed.code()).isEqualTo("limit");
    assertThat(kept.state()).isEqualTo(TurnState.FAILED);
    var said =
        house
            .engine
            .readConversation()
            .read(house.owner, kept.conversation(), Extent.ALL_BRANCHES)
            .messages();
    assertThat(said.getFirst().text()).isEqualTo("My dog is called Biscuit.");
    assertThat(said.getFirst().state()).isEqualTo(MessageState.FAILED);
    assertThat(house.brain.prompts()).isEmpty();

    house.clock.advance(Duration.ofDays(1));
    assertThat(house.begin("Hello.").state()).isEqualTo(TurnState.COMPLETE);
  }

  @Test
  void whatFailsGivesItsRoomBack() {
    for (var i = 0; i < 3; i++) {
      house.brain.breakOff(new Failure.Unavailable("gone"));
      assertThatThrownBy(() -> house.begin("Hello.")).isInstanceOf(Failure.Unavailable.class);
    }
    var left = charged(UsageLine.By.PURPOSE).stream().mapToLong(it -> it.spent().tokens().total());
    spent(MAX - left.sum() - 20_000);

    assertThat(house.begin("Hello.").state()).isEqualTo(TurnState.COMPLETE);
  }
}
