package io.vibhava.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What everything that keeps conversations does.
public abstract class ConversationsContract extends StoreContract {

  private Avatar mira;
  private Asking asking;
  private Message said;
  private ConversationId id;

  @BeforeEach
  void aConversation() {
    mira = talk.avatar("Mira");
    asking = talk.begin(mira, "My dog is called Biscuit.");
    said = asking.said().orElseThrow();
    id = said.conversation();
  }

  private Conversation kept() {
    return stores.conversations().find(owner, id).orElseThrow();
  }

  @Test
  void aConversationIsFoundAsItBegan() {
    var begun = asking.begun().orElseThrow();

    assertThat(kept()).isEqualTo(begun.headedBy(said.id(), said.at()));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var unknown = new ConversationId(new UUID(7, 7));

    assertThat(stores.conversations().find(owner, unknown)).isEmpty();
    assertThat(stores.conversations().messages(owner, unknown)).isEmpty();
    assertThat(stores.conversations().path(owner, unknown, said.id())).isEmpty();
    assertThat(stores.conversations().message(owner, new MessageId(unknown.value()))).isEmpty();
  }

  @Test
  void theOneThatWasChangedLastIsListedFirst() {
    var second = talk.begin(mira, "Second");
    var third = talk.begin(talk.avatar("Noor"), "Third");
    assertThat(listed())
        .containsExactly(third.turn().conversation(), second.turn().conversation(), id);

    talk.reply(asking, "A fine name.");
    assertThat(listed())
        .containsExactly(id, third.turn().conversation(), second.turn().conversation());

    var archived = stores.conversations().find(owner, second.turn().conversation()).orElseThrow();
    stores.conversations().save(owner, archived.in(ConversationState.ARCHIVED, talk.later()));
    assertThat(listed())
        .containsExactly(second.turn().conversation(), id, third.turn().conversation());
  }

  private List<ConversationId> listed() {
    return stores.conversations().list(owner).stream().map(Conversation::id).toList();
  }

  @Test
  void aMessageIsFoundAsItWasSaid() {
    assertThat(stores.conversations().message(owner, said.id())).contains(said);
  }

  @Test
  void aMessageKeepsEachCharacter() {
    var text = "Zeile 1\r\n\tZeile 2 \u2028 \"quoted\" \\ 'single' 🦉 e\u0301 ﬁ \u202E %s";
    var odd = talk.begin(mira, text);

    assertThat(stores.conversations().message(owner, odd.said().orElseThrow().id()))
        .map(Message::text)
        .contains(text);
  }

  @Test
  void thePathGoesFromTheFirstMessageToTheHead() {
    var reply = talk.reply(asking, "A fine name.");
    var next = talk.ask(talk.following(mira.id(), reply, "He is six.")).said().orElseThrow();

    assertThat(stores.conversations().path(owner, id, next.id()))
        .containsExactly(said, reply, next);
    assertThat(stores.conversations().path(owner, id, reply.id())).containsExactly(said, reply);
  }

  @Test
  void aPathLeavesOtherBranchesOut() {
    var reply = talk.reply(asking, "A fine name.");
    var other = talk.reply(talk.ask(talk.another(asking)), "Biscuit!");
    var next = talk.ask(talk.following(mira.id(), other, "He is six.")).said().orElseThrow();

    assertThat(stores.conversations().path(owner, id, next.id()))
        .containsExactly(said, other, next);
    assertThat(stores.conversations().path(owner, id, reply.id())).containsExactly(said, reply);
    assertThat(stores.conversations().messages(owner, id))
        .containsExactly(said, reply, other, next);
  }

  @Test
  void aHeadOfAnotherConversationHasNoPath() {
    var elsewhere = talk.begin(mira, "Elsewhere").said().orElseThrow();

    assertThat(stores.conversations().path(owner, id, elsewhere.id())).isEmpty();
  }

  @Test
  void messagesOfOtherConversationsAreNotAmongThem() {
    talk.begin(mira, "Elsewhere");

    assertThat(stores.conversations().messages(owner, id)).containsExactly(said);
  }

  @Test
  void aNewTitleIsKept() {
    var renamed = kept().renamed("Biscuit", talk.later());

    stores.conversations().save(owner, renamed);

    assertThat(kept()).isEqualTo(renamed);
  }

  @Test
  void aNewStateIsKept() {
    var archived = kept().in(ConversationState.ARCHIVED, talk.later());

    stores.conversations().save(owner, archived);

    assertThat(kept()).isEqualTo(archived);
  }

  @Test
  void theSecondOfTwoChangesOfOneRevisionIsAConflictAndChangesNothing() {
    var before = kept();
    var first = before.renamed("First", talk.later());
    stores.conversations().save(owner, first);

    assertThatThrownBy(
            () -> stores.conversations().save(owner, before.renamed("Second", talk.later())))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(kept()).isEqualTo(first);
  }

  @Test
  void aChangeThatLeavesARevisionOutIsAConflict() {
    var skipping = kept().renamed("First", talk.later()).renamed("Second", talk.later());

    assertThatThrownBy(() -> stores.conversations().save(owner, skipping))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void ofManyChangesAtOnceExactlyOneIsKept() throws Exception {
    var renamed = kept().renamed("Biscuit", talk.later());

    var outcomes = Race.outcomes(6, () -> stores.conversations().save(owner, renamed));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
  }

  @Test
  void aChangeWhileTheTalkGoesOnIsKeptAndLeavesTheHead() {
    var renamed = kept().renamed("Biscuit", talk.later());
    var reply = talk.reply(asking, "A fine name.");

    stores.conversations().save(owner, renamed);

    assertThat(kept().title()).isEqualTo("Biscuit");
    assertThat(kept().head()).contains(reply.id());
    assertThat(kept().revision()).isEqualTo(2);
  }

  @Test
  void aConversationThatWasDeletedMeanwhileIsNotChanged() {
    var renamed = kept().renamed("Biscuit", talk.later());
    stores.conversations().delete(owner, id);

    assertThatThrownBy(() -> stores.conversations().save(owner, renamed))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(stores.conversations().find(owner, id)).isEmpty();
  }

  @Test
  void anyMessageOfTheConversationCanBeMadeItsHead() {
    var reply = talk.reply(asking, "A fine name.");
    talk.ask(talk.following(mira.id(), reply, "He is six."));

    stores.conversations().head(owner, id, reply.id());

    assertThat(kept().head()).contains(reply.id());
    assertThat(stores.conversations().messages(owner, id)).hasSize(3);
  }

  @Test
  void whatIsNoMessageOfTheConversationIsNeverItsHead() {
    var elsewhere = talk.begin(mira, "Elsewhere").said().orElseThrow();

    assertThatThrownBy(() -> stores.conversations().head(owner, id, elsewhere.id()))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> stores.conversations().head(owner, id, new MessageId(new UUID(7, 7))))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(kept().head()).contains(said.id());
  }

  @Test
  void theHeadOfWhatIsGoneIsNotFound() {
    stores.conversations().delete(owner, id);

    assertThatThrownBy(() -> stores.conversations().head(owner, id, said.id()))
        .isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void aDeletedConversationIsGoneWithAllThatCameOfIt() {
    var reply = talk.reply(asking, "A fine name.");
    var fact = talk.fact(said, "Biscuit", "The dog is called Biscuit.");
    talk.learn(asking, List.of(fact), Map.of());

    stores.conversations().delete(owner, id);

    assertThat(stores.conversations().find(owner, id)).isEmpty();
    assertThat(stores.conversations().list(owner)).isEmpty();
    assertThat(stores.conversations().messages(owner, id)).isEmpty();
    assertThat(stores.conversations().path(owner, id, reply.id())).isEmpty();
    assertThat(stores.conversations().message(owner, said.id())).isEmpty();
    assertThat(stores.turns().find(owner, asking.turn().id())).isEmpty();
    assertThat(stores.turns().byReply(owner, reply.id())).isEmpty();
    assertThat(stores.memories().list(talk.scope(mira.id()))).isEmpty();
    assertThat(stores.memories().find(talk.scope(mira.id()), fact.id())).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void deletingAConversationLeavesTheOthersAsTheyWere() {
    var other = talk.begin(mira, "My cat is called Plum.");
    var reply = talk.reply(other, "Plum!");

    stores.conversations().delete(owner, id);

    assertThat(stores.conversations().list(owner)).hasSize(1);
    assertThat(stores.conversations().messages(owner, other.turn().conversation()))
        .containsExactly(other.said().orElseThrow(), reply);
    assertThat(stores.memories().list(talk.scope(mira.id()))).hasSize(2);
    assertThat(stores.turns().find(owner, other.turn().id())).isPresent();
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(2);
  }

  @Test
  void deletingWhatIsNotThereChangesNothing() {
    assertThatCode(() -> stores.conversations().delete(owner, new ConversationId(new UUID(7, 7))))
        .doesNotThrowAnyException();
    stores.conversations().delete(owner, id);
    assertThatCode(() -> stores.conversations().delete(owner, id)).doesNotThrowAnyException();
  }

  @Test
  void aConversationIsAbsentToEverybodyElse() {
    var renamed = kept().renamed("Mine", talk.later());

    assertThat(stores.conversations().find(stranger, id)).isEmpty();
    assertThat(stores.conversations().list(stranger)).isEmpty();
    assertThat(stores.conversations().message(stranger, said.id())).isEmpty();
    assertThat(stores.conversations().messages(stranger, id)).isEmpty();
    assertThat(stores.conversations().path(stranger, id, said.id())).isEmpty();
    assertThatThrownBy(() -> stores.conversations().save(stranger, renamed))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> stores.conversations().head(stranger, id, said.id()))
        .isInstanceOf(Failure.NotFound.class);
    stores.conversations().delete(stranger, id);
    assertThat(stores.conversations().messages(owner, id)).containsExactly(said);
    assertThat(kept().title()).isNotEqualTo("Mine");
  }

  @Test
  void conversationsOfTwoOwnersMayHaveTheSameIds() {
    var theirs = strange.begin(strange.avatar("Noor"), "Something else");
    var theirSaid = theirs.said().orElseThrow();

    assertThat(theirSaid.id()).isEqualTo(said.id());
    assertThat(theirSaid.conversation()).isEqualTo(id);
    assertThat(stores.conversations().messages(owner, id)).containsExactly(said);
    assertThat(stores.conversations().messages(stranger, id)).containsExactly(theirSaid);

    var mine = kept().renamed("Mine", talk.later());
    stores.conversations().save(owner, mine);
    assertThat(stores.conversations().find(stranger, id))
        .map(Conversation::title)
        .contains("Something else");

    stores.conversations().delete(owner, id);
    assertThat(stores.conversations().path(stranger, id, theirSaid.id()))
        .containsExactly(theirSaid);
  }
}
