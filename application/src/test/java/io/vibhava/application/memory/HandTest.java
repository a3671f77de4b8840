package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Trust;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the person does to what is remembered.
class HandTest {

  private final TurnHouse house = new TurnHouse();
  private Fact dog;

  @BeforeEach
  void told() {
    house.begin("My dog is called Biscuit.");
    house.learn();
    dog = (Fact) beliefs().getFirst();
    house.clock.advance(Duration.ofHours(1));
  }

  private List<Belief> beliefs() {
    return house.engine.exportMemories().export(house.scope());
  }

  private List<String> held() {
    return beliefs().stream()
        .filter(it -> it.times().expired().isEmpty())
        .map(Belief::text)
        .toList();
  }

  private Belief correct(MemoryId id, String text) {
    return house.engine.correctMemory().correct(house.scope(), id, text);
  }

  private Deed undo() {
    return house.engine.undoDeed().undo(house.scope(), Optional.empty());
  }

  @Test
  void aCorrectionTakesThePlaceOfABeliefThatIsNotOverwritten() {
    var after = correct(dog.id(), "My dog is called Rusk.");

    assertThat(held()).containsExactly("My dog is called Rusk.");
    assertThat(after.assessment().trust()).isEqualTo(Trust.TOLD);
    assertThat(after.isByHand()).isTrue();
    var before = house.engine.explainMemory().explain(house.scope(), dog.id());
    assertThat(before.replacedBy()).extracting(Memory::id).containsExactly(after.id());
    assertThat(((Belief) before.memory()).times().expired()).contains(house.clock.instant());
    assertThat(((Belief) before.memory()).holds(dog.at(), dog.at())).isTrue();
    assertThat(before.message()).isPresent();
    var why = house.engine.explainMemory().explain(house.scope(), after.id());
    assertThat(why.replaced()).extracting(Memory::id).containsExactly(dog.id());
    assertThat(why.message()).isEmpty();
    assertThat(why.deeds()).hasSize(1);
  }

  @Test
  void whatWasSaidIsNotCorrectedAndNothingIsCorrectedTwice() {
    var said = new MemoryId(dog.provenance().message().value());
    correct(dog.id(), "My dog is called Rusk.");

    assertThatThrownBy(() -> correct(said, "x")).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> correct(dog.id(), "My dog is called Bo."))
        .isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> correct(dog.id(), "My password is hunter2."))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> correct(dog.id(), "x".repeat(1_001)))
        .isInstanceOf(Failure.LimitReached.class);
  }

  @Test
  void aCorrectionIsUndoneOnceAndStaysInTheHistory() {
    correct(dog.id(), "My dog is called Rusk.");

    assertThat(undo().number()).isEqualTo(1);

    assertThat(held()).containsExactly(dog.text());
    assertThat(house.engine.readDeeds().read(house.scope()).all()).hasSize(2);
    assertThatThrownBy(this::undo).isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> house.engine.undoDeed().undo(house.scope(), Optional.of(1)))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void forgettingIsInTheHistoryAndCannotBeUndone() {
    house.engine.forgetMemory().forget(house.scope(), dog.id(), Reach.MEMORY);

    assertThat(house.engine.readDeeds().read(house.scope()).all())
        .extracting(Deed::act)
        .containsExactly(new Deed.Act.Forgot(dog.id(), 3));
    assertThatThrownBy(this::undo).isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> house.engine.undoDeed().undo(house.scope(), Optional.of(1)))
        .isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void whatWasToldTwiceIsForgottenInBothPlaces() {
    house.begin("By the way, my dog is called Biscuit, the best of dogs.");
    house.learn();

    house.engine.forgetMemory().forget(house.scope(), dog.id(), Reach.SOURCE);

    assertThat(house.engine.listMemories().list(house.scope())).isEmpty();
    assertThat(house.engine.searchConversations().search(house.owner, "Biscuit", 5)).isEmpty();
  }

  @Test
  void theSameWordsThatWereNotLearnedFromAgainAreForgottenToo() {
    house.begin("As I said, my dog is called Biscuit!");
    house.begin("My cat is called Plum.");
    house.learn();

    house.engine.forgetMemory().forget(house.scope(), dog.id(), Reach.MEMORY);

    assertThat(house.engine.listMemories().list(house.scope()))
        .extracting(Memory::text)
        .noneMatch(text -> text.contains("Biscuit"))
        .anyMatch(text -> text.contains("Plum"));
  }

  @Test
  void undoingACorrectionOfWhatWasForgottenSinceBringsNothingBack() {
    correct(dog.id(), "My dog is called Rusk.");
    house.engine.forgetMemory().forget(house.scope(), dog.id(), Reach.MEMORY);

    undo();

    assertThat(held()).isEmpty();
  }

  @Test
  void whatIsSaidWhilePausedIsNotLearnedAndUndoingThePauseGoesOn() {
    assertThat(house.engine.pauseLearning().pause(house.scope(), true)).isTrue();
    assertThat(house.engine.pauseLearning().pause(house.scope(), true)).isFalse();
    house.begin("My cat is called Plum.");
    undo();
    house.begin("My parrot is called Captain.");
    house.learn();

    assertThat(house.engine.listMemories().list(house.scope()))
        .extracting(Memory::text)
        .noneMatch(text -> text.contains("Plum"))
        .anyMatch(text -> text.contains("Captain"));
  }

  @Test
  void whatIsBroughtInIsMergedWithWhatIsHeldAndCanBeTakenBack() {
    var lines = new TreeMap<Integer, Belief>();
    lines.put(1, dog);
    lines.put(2, dog.with(dog.history()));
    var other = correct(dog.id(), "My dog is called Rusk.");
    undo();
    lines.put(3, other);

    var brought = house.engine.importMemories().bring(house.scope(), lines);

    assertThat(brought).isEqualTo(new ImportMemories.Brought(1, 2));
    assertThat(held()).containsExactlyInAnyOrder(dog.text(), other.text());
    assertThat(beliefs().getLast().assessment().trust()).isEqualTo(Trust.BROUGHT);
    undo();
    assertThat(held()).containsExactly(dog.text());
  }

  @Test
  void aLineThatCannotBeTakenKeepsAllOthersOut() {
    var lines = new TreeMap<Integer, Belief>();
    lines.put(1, correct(dog.id(), "I live in Oslo."));
    lines.put(
        7, new Fact(dog.id(), dog.subject(), " ", dog.times(), dog.assessment(), dog.provenance()));
    var before = beliefs();

    assertThatThrownBy(() -> house.engine.importMemories().bring(house.scope(), lines))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("line 7");
    assertThat(beliefs()).isEqualTo(before);
  }

  @Test
  void theLimitsAreThese() {
    assertThat(HandSettings.USUAL).isEqualTo(new HandSettings(1_000, 10_000));
  }
}
