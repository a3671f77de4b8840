package io.vibhava.application.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.memory.Reach;
import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Recollection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnTest {

  private final TurnHouse house = new TurnHouse();

  @Test
  void aTurnLeavesAJobForEachOfItsMessagesAndLearningEndsThem() {
    house.begin("My dog is called Biscuit.");

    assertThat(house.jobs.waiting(house.owner.id())).isEqualTo(2);
    assertThat(house.engine.learn().learn(Optional.empty())).isEqualTo(2);
    assertThat(house.jobs.waiting(house.owner.id())).isZero();
    assertThat(house.engine.learn().learn(Optional.empty())).isZero();
  }

  @Test
  void whatWasSaidInAConversationThatIsGoneEndsItsJobAndTeachesNothing() {
    var turn = house.begin("My dog is called Biscuit.");
    house.engine.deleteConversation().delete(house.owner, turn.conversation());

    house.learn();

    assertThat(house.jobs.waiting(house.owner.id())).isZero();
    assertThat(house.engine.listMemories().list(house.scope())).isEmpty();
  }

  @Test
  void aMessageIsFoundByItsWordsBeforeItIsLearnedAndByItsMeaningAfter() {
    house.begin("My dog is called Biscuit.");
    assertThat(search("biscuit")).isNotEmpty();

    house.learn();

    assertThat(search("biscuit").getFirst().why()).contains("meaning");
  }

  @Test
  void aMemoryThatIsForgottenStaysForgottenWhenItIsLearnedAgain() {
    house.begin("My dog is called Biscuit.");
    var memory = search("biscuit").getFirst().memory();

    house.engine.forgetMemory().forget(house.scope(), memory.id(), Reach.MEMORY);
    house.learn();

    assertThat(search("biscuit")).isEmpty();
    assertThatThrownBy(
            () -> house.engine.forgetMemory().forget(house.scope(), memory.id(), Reach.MEMORY))
        .isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void whatThePersonStatesBecomesFactsAndPreferencesOnce() {
    house.begin("My dog is called Biscuit and I love old films.");
    house.begin("My dog is called Biscuit, you know.");
    house.learn();

    var memories = house.engine.listMemories().list(house.scope());
    assertThat(memories).filteredOn(Fact.class::isInstance).hasSize(1);
    assertThat(memories).filteredOn(Preference.class::isInstance).hasSize(1);
  }

  @Test
  void aFactIsForgottenWithTheWordsItCameFrom() {
    house.begin("My dog is called Biscuit.");
    house.learn();
    var fact =
        house.engine.listMemories().list(house.scope()).stream()
            .filter(Fact.class::isInstance)
            .findFirst()
            .orElseThrow();

    house.engine.forgetMemory().forget(house.scope(), fact.id(), Reach.MEMORY);

    assertThat(search("biscuit")).isEmpty();
  }

  private List<Recollection> search(String text) {
    return house.engine.searchMemories().search(house.scope(), text).memories();
  }
}
