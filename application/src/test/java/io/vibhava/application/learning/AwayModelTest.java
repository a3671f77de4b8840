package io.vibhava.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.JobState;
import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.learning.Proposal;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A model that is away when learning is due is asked again.
class AwayModelTest {

  private static final String SAID = "My dog is called Biscuit and I am treasurer of the choir.";
  private static final String BY_RULES = "The person's dog is called Biscuit.";
  private static final String BY_MODEL = "The person is treasurer of the choir.";

  private final AwayScribe scribe = new AwayScribe();
  private final TurnHouse house = ScribeHouse.with(scribe);

  /// Is away until it is told to come back.
  private static final class AwayScribe implements Scribe {

    private final List<Reading> asked = new ArrayList<>();
    private Outcome outcome = Outcome.UNAVAILABLE;

    @Override
    public Written write(Reading reading, Allowance allowance) {
      asked.add(reading);
      return outcome == Outcome.UNDERSTOOD
          ? new Written(List.of(treasurer(reading)), new Took(outcome, 1, 10, 10))
          : new Written(List.of(), new Took(outcome, 1, 0, 0));
    }

    private static Proposal treasurer(Reading reading) {
      var said = reading.messages().stream().filter(it -> it.text().equals(SAID)).findFirst();
      return new Proposal.OfFact(
          reading.messages().indexOf(said.orElseThrow()),
          "I am treasurer of the choir",
          Proposal.About.PERSON,
          Optional.empty(),
          BY_MODEL,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }
  }

  private List<String> facts() {
    return house.engine.listMemories().list(house.scope()).stream()
        .filter(Fact.class::isInstance)
        .map(Memory::text)
        .toList();
  }

  private List<Backlog> backlog() {
    return house.jobs.backlog(Optional.empty(), Optional.empty());
  }

  @Test
  void theRulesLearnAtOnceAndTheModelWhenItIsBack() {
    house.begin(SAID);
    house.learn();

    assertThat(facts()).containsExactly(BY_RULES);
    assertThat(backlog())
        .singleElement()
        .matches(it -> it.stage() == Job.Stage.MODEL && it.state() == JobState.WAITING);

    scribe.outcome = Outcome.UNDERSTOOD;
    house.learn();
    assertThat(facts()).as("not yet due").containsExactly(BY_RULES);
    house.clock.advance(Duration.ofMinutes(1));
    house.learn();

    assertThat(facts()).containsExactlyInAnyOrder(BY_RULES, BY_MODEL);
    assertThat(backlog()).isEmpty();
  }

  @Test
  void whatThePersonCorrectedMeanwhileDoesNotComeBack() {
    house.begin(SAID);
    house.learn();
    var dog =
        house.engine.listMemories().list(house.scope()).stream()
            .filter(it -> it.text().equals(BY_RULES))
            .findFirst()
            .orElseThrow();
    house.engine.correctMemory().correct(house.scope(), dog.id(), "My dog is called Rusk.");

    scribe.outcome = Outcome.UNDERSTOOD;
    house.clock.advance(Duration.ofMinutes(1));
    house.learn();

    assertThat(house.engine.listMemories().list(house.scope()))
        .filteredOn(Fact.class::isInstance)
        .filteredOn(it -> it.text().equals(BY_RULES))
        .singleElement()
        .matches(it -> ((Fact) it).times().expired().isPresent());
  }

  @Test
  void itIsAskedAtGrowingIntervalsAndThenNoMore() {
    house.begin(SAID);
    house.learn();

    var days = 0;
    for (var tries = 0; house.jobs.waiting(house.owner.id()) > 0; tries++, days++) {
      assertThat(tries).isLessThan(100);
      house.clock.advance(Duration.ofHours(6));
      house.learn();
    }

    assertThat(scribe.asked).hasSize(1 + LearningSettings.USUAL.model().triesMax());
    assertThat(backlog())
        .singleElement()
        .matches(it -> it.state() == JobState.FAILED && it.why().equals("unavailable"));
    assertThat(house.ledger.tallies(house.scope()).getFirst().batches())
        .isEqualTo(scribe.asked.size());
  }

  @Test
  void aModelThatDeclinesIsNotAskedAgain() {
    scribe.outcome = Outcome.REFUSED;
    house.begin(SAID);
    house.learn();

    assertThat(facts()).containsExactly(BY_RULES);
    assertThat(backlog()).isEmpty();
  }
}
