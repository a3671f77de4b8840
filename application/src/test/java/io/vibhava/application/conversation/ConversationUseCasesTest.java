package io.vibhava.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationUseCasesTest {

  private final TurnHouse house = new TurnHouse();

  @Test
  void aConversationIsTitledByWhatWasFirstSaid() {
    var turn =
        house.begin(
            "  Tell me\n about   the sea, and everything in it, and all that lives there.  ");

    assertThat(read(turn.conversation()).title())
        .isEqualTo("Tell me about the sea, and everything in it, and all that l…");
  }

  @Test
  void conversationsAreListedTheOneChangedLastFirst() {
    var first = house.begin("One.");
    house.clock.advance(Duration.ofMinutes(1));
    var second = house.begin("Two.");
    house.clock.advance(Duration.ofMinutes(1));
    house.follow(first, "Three.");

    assertThat(list(ConversationState.ACTIVE))
        .containsExactly(first.conversation(), second.conversation());
  }

  @Test
  void anArchivedConversationIsListedApartAndStillFound() {
    var turn = house.begin("The sea is calm.");
    var engine = house.engine;

    engine
        .archiveConversation()
        .archive(house.owner, turn.conversation(), ConversationState.ARCHIVED);

    assertThat(list(ConversationState.ACTIVE)).isEmpty();
    assertThat(list(ConversationState.ARCHIVED)).containsExactly(turn.conversation());
    assertThat(engine.searchConversations().search(house.owner, "CALM sea", 10)).hasSize(1);
  }

  @Test
  void aSearchNeedsAllWordsAndHasALimit() {
    house.begin("The sea is calm.");
    house.begin("The sea is wild.");
    var search = house.engine.searchConversations();

    assertThat(search.search(house.owner, "sea", 10)).hasSize(2);
    assertThat(search.search(house.owner, "sea", 1)).hasSize(1);
    assertThat(search.search(house.owner, "sea mountain", 10)).isEmpty();
    assertThatThrownBy(() -> search.search(house.owner, " ", 10))
        .isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void aMessageIsFoundInItsOwnConversationAlone() {
    var one = house.begin("One.");
    var two = house.begin("Two.");
    var find = house.engine.findMessage();

    assertThat(find.find(house.owner, one.conversation(), one.asked()))
        .map(Message::text)
        .contains("One.");
    assertThat(find.find(house.owner, two.conversation(), one.asked())).isEmpty();
  }

  @Test
  void aConversationIsRenamed() {
    var turn = house.begin("One.");

    house.engine.renameConversation().rename(house.owner, turn.conversation(), "Beginnings");

    assertThat(read(turn.conversation()).title()).isEqualTo("Beginnings");
    assertThatThrownBy(
            () -> house.engine.renameConversation().rename(house.owner, turn.conversation(), ""))
        .isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void aBranchIsGoneOnWithFromItsNewestMessage() {
    var first = house.begin("One.");
    var second = house.follow(first, "Two.");
    house
        .engine
        .regenerateReply()
        .regenerate(
            house.owner,
            house.newId(),
            first.reply().orElseThrow().id(),
            Set.of(),
            house.heard::add,
            new io.vibhava.application.turn.Cancellation());

    house
        .engine
        .switchBranch()
        .switchTo(house.owner, first.conversation(), first.reply().orElseThrow().id());

    assertThat(read(first.conversation()).head()).isEqualTo(second.reply().map(Message::id));
  }

  @Test
  void aConversationThatIsDeletedIsGoneWithWhatWasRememberedFromIt() {
    var turn = house.begin("My dog is called Biscuit.");
    house.learn();

    house.engine.deleteConversation().delete(house.owner, turn.conversation());

    assertThatThrownBy(() -> read(turn.conversation())).isInstanceOf(Failure.NotFound.class);
    assertThat(house.engine.listMemories().list(house.scope())).isEmpty();
    assertThatThrownBy(
            () -> house.engine.deleteConversation().delete(house.owner, turn.conversation()))
        .isInstanceOf(Failure.NotFound.class);
  }

  private Conversation read(ConversationId id) {
    return house.engine.readConversation().read(house.owner, id, Extent.TO_HEAD).conversation();
  }

  private java.util.List<ConversationId> list(ConversationState state) {
    return house
        .engine
        .listConversations()
        .list(house.owner, Optional.empty(), Set.of(state))
        .stream()
        .map(Conversation::id)
        .toList();
  }
}
