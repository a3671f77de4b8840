package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.memory.Reach;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.CoreProfile.Field;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.turn.Line;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileInTurnsTest {

  private final TurnHouse house = new TurnHouse();

  private Prompt last() {
    return house.brain.prompts().getLast();
  }

  private static List<String> texts(Prompt prompt) {
    return prompt.lines().stream().map(Line::text).toList();
  }

  private CoreProfile profile() {
    return house.engine.readProfile().read(house.scope());
  }

  private void later() {
    house.clock.advance(Duration.ofMinutes(5));
  }

  @Test
  void whatWasLearnedStandsOnThePersonsSideRightAfterTheSystemRole() {
    house.begin("My name is Ana. I love old films.");
    house.learn();
    later();

    house.begin("Hello again.");

    assertThat(profile().name()).contains("Ana");
    assertThat(last().lines().get(1).speaker()).isEqualTo(Line.Speaker.USER);
    assertThat(texts(last()).get(1)).startsWith("<profile>\n- name: \"").contains("old films");
    assertThat(texts(last()).getFirst()).doesNotContain("Ana");
    assertThat(last().tokens()).containsKey(Section.PROFILE);
  }

  @Test
  void itIsFrozenForTheConversationSoThatPromptsGoOnBeginningAlike() {
    house.begin("My name is Ana.");
    house.learn();
    later();
    var turn = house.begin("Hello again.");
    house.learn();
    later();
    turn = house.follow(turn, "I live in Lisbon. My dog is called Biscuit.");
    var before = texts(last());
    house.learn();
    later();
    house.follow(turn, "What else?");

    assertThat(texts(last()).subList(0, before.size() - 1))
        .isEqualTo(before.subList(0, before.size() - 1));
    assertThat(before.get(1)).contains("Ana");
    assertThat(profile().lines()).hasSizeGreaterThan(1);
  }

  @Test
  void aReplyThatRepeatsWhatOnlyTheProfileHeldIsForgottenWithIt() {
    house.begin("My dog is called Biscuit.");
    house.learn();
    later();
    house.brain.reply("Good morning to you and Biscuit.").reply("Good day.");
    house.begin("Good morning.");
    house.begin("Good day.");
    assertThat(last().inMind()).isNotEmpty();
    assertThat(last().recalled()).isEmpty();

    house.engine.forgetMemory().forget(house.scope(), last().inMind().getFirst(), Reach.MEMORY);

    assertThat(house.engine.listMemories().list(house.scope()))
        .extracting(Memory::text)
        .containsExactlyInAnyOrder("Good morning.", "Good day.", "Good day.");
  }

  @Test
  void whatThePersonWritesCountsAtOnceAndWinsAndCanBeTakenBack() {
    house.begin("My name is Ana.");
    house.learn();
    later();
    var turn = house.begin("Hello again.");
    later();

    house.engine.noteFact().note(house.scope(), Field.NAME, "Anna");
    later();
    house.follow(turn, "Who am I?");

    assertThat(texts(last()).get(1)).contains("Anna").doesNotContain("is Ana.");
    assertThat(profile().name()).contains("Anna");
    house.engine.undoDeed().undo(house.scope(), Optional.empty());
    assertThat(profile().name()).contains("Ana");
  }

  @Test
  void aLineThatIsTakenOffIsRememberedAllTheSameAndWhatIsForgottenIsInNoProfile() {
    house.begin("My name is Ana. I love old films.");
    house.learn();
    later();
    var films = profile().lines().getLast().evidence();

    house.engine.hideMemory().hide(house.scope(), films.id());

    assertThat(profile().lines()).hasSize(1);
    assertThat(house.engine.listMemories().list(house.scope()))
        .extracting(Memory::id)
        .contains(films.id());
    var name = profile().lines().getFirst().evidence().id();
    house.engine.forgetMemory().forget(house.scope(), name, Reach.MEMORY);
    assertThat(profile().lines()).isEmpty();
  }
}
