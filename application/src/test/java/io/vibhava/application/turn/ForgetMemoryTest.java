package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.memory.Reach;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Line;
import io.vibhava.domain.turn.Turn;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgetMemoryTest {

  private final TurnHouse house = new TurnHouse();

  private List<Memory> search(String text) {
    return house.engine.searchMemories().search(house.scope(), text).memories().stream()
        .map(Recollection::memory)
        .toList();
  }

  private List<String> remembered() {
    return house.engine.listMemories().list(house.scope()).stream().map(Memory::text).toList();
  }

  private Memory fact() {
    return house.engine.listMemories().list(house.scope()).stream()
        .filter(Fact.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static MemoryId episode(Turn turn) {
    return new MemoryId(turn.asked().value());
  }

  private void forget(MemoryId id, Reach reach) {
    house.engine.forgetMemory().forget(house.scope(), id, reach);
  }

  private List<Message> messages(Turn turn) {
    return house
        .engine
        .readConversation()
        .read(house.owner, turn.conversation(), Extent.TO_HEAD)
        .messages();
  }

  @Test
  void theReplyToWhatIsForgottenGoesWithIt() {
    house.brain.reply("What a lovely friend.");
    var told = house.begin("My dog is called Biscuit.");

    forget(episode(told), Reach.MEMORY);

    assertThat(remembered()).isEmpty();
    assertThat(search("lovely friend")).isEmpty();
  }

  @Test
  void questionsThatNameItGoWithItAndSoDoTheirTitles() {
    house.brain.reply("Good.").reply("A dog.").reply("Noted.").reply("It is.");
    var told = house.begin("My dog is called Biscuit.");
    house.learn();
    var asked = house.begin("Who is Biscuit?");
    house.begin("I bought a lamp.");

    forget(fact().id(), Reach.MEMORY);

    assertThat(search("Biscuit")).noneMatch(it -> it.text().contains("Biscuit"));
    assertThat(remembered()).noneMatch(it -> it.contains("Biscuit")).contains("I bought a lamp.");
    assertThat(List.of(told, asked))
        .noneMatch(turn ->
            house
                .engine
                .readConversation()
                .read(house.owner, turn.conversation(), Extent.TO_HEAD)
                .conversation()
                .title()
                .contains("Biscuit"));
  }

  @Test
  void repliesThatRepeatItGoWhereverTheyWereGivenAndOthersStay() {
    house
        .brain
        .reply("Good.")
        .reply("Your dog is called Biscuit.")
        .reply("Still Biscuit, I think.");
    house.brain.reply("Lisbon is sunny, take a hat.");
    var told = house.begin("My dog is called Biscuit.");
    house.learn();
    house.begin("What is my dog called?");
    house.begin("Say it again: your dog is called?");
    house.begin("Is Lisbon sunny?");
    house.learn();

    forget(fact().id(), Reach.MEMORY);

    assertThat(remembered())
        .noneMatch(text -> text.contains("Biscuit"))
        .contains("What is my dog called?", "Is Lisbon sunny?", "Lisbon is sunny, take a hat.");
    assertThat(search("Biscuit")).noneMatch(memory -> memory.text().contains("Biscuit"));
    assertThat(messages(told)).extracting(Message::text).contains("My dog is called Biscuit.");
  }

  @Test
  void laterRepliesOfTheSameConversationThatRepeatItGoToo() {
    house.brain.reply("Good.").reply("Throw a ball for Biscuit.").reply("Rain, they say.");
    var told = house.begin("My dog is called Biscuit.");
    var game = house.follow(told, "Any idea for the afternoon?");
    house.follow(game, "And the weather?");

    forget(episode(told), Reach.MEMORY);

    assertThat(remembered())
        .containsExactlyInAnyOrder(
            "Any idea for the afternoon?", "And the weather?", "Rain, they say.");
  }

  @Test
  void aReplyThatComesAfterItsQuestionWasForgottenIsNotRemembered() {
    house.brain.reply("Good.").reply("Biscuit, you said.");
    var told = house.begin("My dog is called Biscuit.");
    forget(episode(told), Reach.MEMORY);

    house
        .engine
        .regenerateReply()
        .regenerate(
            house.owner, house.newId(), told.asked(), Set.of(), _ -> {}, new Cancellation());
    house.learn();

    assertThat(remembered()).isEmpty();
  }

  @Test
  void theTitleThatBeginsWithItChangesAndAnotherStays() {
    var told = house.begin("My dog is called Biscuit.");
    var other = house.begin("My cat is called Plum.");

    forget(episode(told), Reach.MEMORY);

    assertThat(title(told)).isEqualTo("Conversation of 2026-03-01");
    assertThat(title(other)).isEqualTo("My cat is called Plum.");
  }

  @Test
  void theTitleOfATalkThatBeganWithTheSameWordsChangesToo() {
    var told = house.begin("My dog is called Biscuit.");
    var again = house.begin("As I said, my dog is called Biscuit.");

    forget(episode(told), Reach.MEMORY);

    assertThat(title(again)).isEqualTo("Conversation of 2026-03-01");
  }

  private String title(Turn turn) {
    return house
        .engine
        .readConversation()
        .read(house.owner, turn.conversation(), Extent.TO_HEAD)
        .conversation()
        .title();
  }

  @Test
  void withItsSourceTheWordsLeaveTheConversationAndTheHistoryThatIsSentToModels() {
    house.brain.reply("Biscuit, I see.").reply("Fine.").reply("Sure.");
    var told = house.begin("My dog is called Biscuit.");
    var next = house.follow(told, "How are you?");

    forget(episode(told), Reach.SOURCE);
    house.follow(next, "And now?");

    assertThat(messages(told))
        .extracting(Message::state)
        .startsWith(MessageState.REDACTED, MessageState.REDACTED, MessageState.KEPT);
    assertThat(messages(told)).noneMatch(message -> message.text().contains("Biscuit"));
    assertThat(house.brain.prompts().getLast().lines())
        .extracting(Line::text)
        .noneMatch(text -> text.contains("Biscuit"))
        .contains("(This was taken back.)", "How are you?", "Fine.");
    assertThatThrownBy(
            () -> house.engine.explainReply().explain(house.owner, told.reply().orElseThrow().id()))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining("taken back");
  }

  @Test
  void whatWasTakenBackIsNotAnsweredAgain() {
    var told = house.begin("My dog is called Biscuit.");
    forget(episode(told), Reach.SOURCE);

    assertThatThrownBy(() ->
            house
                .engine
                .regenerateReply()
                .regenerate(
                    house.owner,
                    house.newId(),
                    told.asked(),
                    Set.of(),
                    _ -> {},
                    new Cancellation()))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(
            () -> house.take(Ask.begin(told.id(), house.avatar.id(), "My dog is called Biscuit.")))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void neighboursInTheSameMessageStay() {
    house.begin("My dog is called Biscuit. I live in Lisbon.");
    house.learn();
    var dog =
        house.engine.listMemories().list(house.scope()).stream()
            .filter(memory -> memory instanceof Fact && memory.text().contains("Biscuit"))
            .findFirst()
            .orElseThrow();

    forget(dog.id(), Reach.MEMORY);

    assertThat(remembered()).singleElement().asString().contains("Lisbon");
  }
}
