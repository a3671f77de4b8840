package io.vibhava.application.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.EngineSettings;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.usage.Prices;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import io.vibhava.domain.usage.UsageLine;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever a model takes is charged, however it ends.
class ChargingTest {

  private TurnHouse house = new TurnHouse();

  private List<UsageLine> charged() {
    var today = LocalDate.ofInstant(house.clock.instant(), ZoneOffset.UTC);
    return house
        .engine
        .readUsage()
        .read(house.owner, today.minusDays(1), today, EnumSet.of(UsageLine.By.PURPOSE));
  }

  private Tokens tokens() {
    return charged().getFirst().spent().tokens();
  }

  private Turn say(String text) {
    return house.begin(text);
  }

  @Test
  void aReplyIsChargedAsItsProviderCounts() {
    house.brain.reply("Hello", " there.");
    var turn = say("Hello.");

    assertThat(charged()).hasSize(1);
    assertThat(charged().getFirst().purpose()).contains(Purpose.REPLY);
    assertThat(tokens()).isEqualTo(new Tokens(turn.usage().input(), 2, 0));
    assertThat(charged().getFirst().spent().calls()).isEqualTo(1);
  }

  @Test
  void nobodyKnowsThePriceOfAProgramsOwnModel() {
    say("Hello.");

    assertThat(charged().getFirst().spent().unpriced()).isEqualTo(1);
    assertThat(charged().getFirst().spent().micros()).isZero();
  }

  @Test
  void aReplyThatBreaksOffIsChargedToo() {
    house.brain.breakOff(new Failure.Unavailable("gone"), "Hel", "lo");
    say("Hello.");

    assertThat(tokens().output()).isEqualTo(2);
    assertThat(tokens().input()).isPositive();
  }

  /// A model that is cut off has not told what it counted.
  @Test
  void whatIsToldOfAReplyThatWasCutIsWhatIsCharged() {
    house
        .brain
        .countingNothing()
        .breakOff(new Failure.Unavailable("gone"), "Hel", "lo, and", " much more.");
    var usage = say("Hello.").usage();

    assertThat(usage.input()).isPositive();
    assertThat(usage.output()).isPositive();
    assertThat(tokens()).isEqualTo(new Tokens(usage.input(), usage.output(), usage.cached()));
  }

  /// Each piece is a token to the model of this house.
  @Test
  void theLedgerIsWhatTheModelCounted() {
    var pieces = 0;
    for (var number = 0; number < 300; number++) {
      var spoken = Collections.nCopies(number % 7, "word ").toArray(String[]::new);
      if (number % 3 == 0) {
        house.brain.breakOff(new Failure.Unavailable("gone"), spoken);
      } else {
        house.brain.reply(spoken);
      }
      pieces += spoken.length;
      sayWhateverComes("Number " + number + ".");
    }

    var asked = house.brain.prompts().stream().mapToLong(Prompt::tokensTotal).sum();
    assertThat(tokens()).isEqualTo(new Tokens(asked, pieces, 0));
    assertThat(charged().getFirst().spent().calls()).isEqualTo(300);
  }

  private void sayWhateverComes(String text) {
    try {
      say(text);
    } catch (Failure.Unavailable e) {
      assertThat(e).as("no word was spoken").isNotNull();
    }
  }

  @Test
  void whatIsToldAgainIsChargedOnce() {
    var id = house.newId();
    var ask = Ask.begin(id, house.avatar.id(), "Hello.");
    house.take(ask);
    house.take(ask);

    assertThat(charged().getFirst().spent().calls()).isEqualTo(1);
  }

  @Test
  void aTurnThatIsNotTakenIsNotCharged() {
    assertThatThrownBy(() -> say("x".repeat(20_000))).isInstanceOf(Failure.LimitReached.class);

    assertThat(charged()).isEmpty();
  }

  private static TurnHouse priced() {
    var prices = Prices.parse("USD", "2026-01-01 fixed-replies 1 1 1");
    var usage = UsageSettings.USUAL.with(prices, List.of());
    return new TurnHouse(ports -> ports, EngineSettings.usual(ZoneOffset.UTC).with(usage));
  }

  private void sit() {
    var sitting = house.temporary();
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hello.");
    sitting.engine().takeTurn().take(sitting.owner(), ask, _ -> {}, new Cancellation());
  }

  @Test
  void aSittingWithoutATraceLeavesWhatItCostAlone() {
    house = priced();
    sit();

    var spent = charged().getFirst().spent();
    assertThat(spent.calls()).isEqualTo(1);
    assertThat(spent.micros()).isEqualTo(spent.tokens().total());
  }

  @Test
  void aSittingThatCostNothingLeavesNothing() {
    sit();

    assertThat(charged()).isEmpty();
  }
}
