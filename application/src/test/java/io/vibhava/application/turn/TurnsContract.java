package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.Talk;
import io.vibhava.application.memory.Retellings.Retelling;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Signal;
import io.vibhava.domain.turn.Beginning;
import io.vibhava.domain.turn.Fate;
import io.vibhava.domain.turn.Mark;
import io.vibhava.domain.turn.Place;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.turn.Usage;
import io.vibhava.domain.turn.Used;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What everything that keeps turns does.
public abstract class TurnsContract extends StoreContract {

  private Avatar mira;
  private Asking asking;
  private Message said;

  @BeforeEach
  void aTurn() {
    mira = talk.avatar("Mira");
    asking = talk.begin(mira, "My dog is called Biscuit.");
    said = asking.said().orElseThrow();
  }

  private Turns.Kept kept(Asking asking) {
    return stores.turns().find(owner, asking.turn().id()).orElseThrow();
  }

  private MessageState stateOf(Message message) {
    return stores.conversations().message(owner, message.id()).orElseThrow().state();
  }

  private Optional<MessageId> head() {
    return stores.conversations().find(owner, said.conversation()).flatMap(Conversation::head);
  }

  private List<Message> messages() {
    return stores.conversations().messages(owner, said.conversation());
  }

  // Asking

  @Test
  void theRepliesOfAnAvatarAreToldWithWhatWasRecalledForThem() {
    var avatar = talk.avatar("Recalling");
    var asking = talk.begin(avatar, "What is my dog called?");
    var ended = talk.spoken(asking, "Biscuit.");
    var memory = new MemoryId(new UUID(3, 3));
    var used = new Used(memory, 0.5, "words");
    var trace = new Trace(RecallMode.HYBRID, List.of(used), Map.of(), Map.of());
    stores.turns().finish(owner, ended, trace, Optional.empty());
    talk.reply(talk.begin(avatar, "Hello."), "Hello to you.");

    assertThat(stores.turns().retold(owner, avatar.id()))
        .containsExactly(new Retelling(ended.reply().orElseThrow().id(), Set.of(memory), Set.of()));
    assertThat(stores.turns().retold(owner, talk.avatar("Another").id())).isEmpty();
    assertThat(stores.turns().retold(stranger, avatar.id())).isEmpty();
  }

  @Test
  void whatWasAskedIsKeptWhole() {
    assertThat(kept(asking))
        .isEqualTo(new Turns.Kept(asking.turn(), asking.leaseUntil(), Optional.empty()));
    assertThat(stores.conversations().message(owner, said.id())).contains(said);
    assertThat(stores.conversations().list(owner))
        .containsExactly(asking.begun().orElseThrow().headedBy(said.id(), said.at()));
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
  }

  @Test
  void anUnknownTurnIsNotFound() {
    assertThat(stores.turns().find(owner, new TurnId(new UUID(7, 7)))).isEmpty();
    assertThat(stores.turns().byReply(owner, said.id())).isEmpty();
  }

  @Test
  void whatFollowsBecomesTheHead() {
    var reply = talk.reply(asking, "A fine name.");
    var next = talk.ask(talk.following(mira.id(), reply, "He is six.")).said().orElseThrow();

    assertThat(head()).contains(next.id());
    assertThat(messages()).containsExactly(said, reply, next);
  }

  @Test
  void aTurnMayBeAskedWithNothingToLearn() {
    var reply = talk.reply(asking, "A fine name.");
    var waiting = stores.jobs().waiting(owner.id());
    var next = talk.following(mira.id(), reply, "He is six.");

    talk.ask(
        new Asking(
            next.turn(),
            next.begun(),
            next.said(),
            next.expectedHead(),
            Optional.empty(),
            next.leaseUntil()));

    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(waiting);
  }

  @Test
  void aTurnWhoseIdIsTakenIsAConflictAndNothingOfItIsKept() {
    var other = talk.beginning(mira.id(), "Something else");
    var sameId =
        new Asking(
            Turn.asked(asking.turn().id(), mira.id(), other.said().orElseThrow()),
            other.begun(),
            other.said(),
            other.expectedHead(),
            other.learning(),
            other.leaseUntil());

    assertThatThrownBy(() -> talk.ask(sameId)).isInstanceOf(Failure.Conflict.class);
    assertThat(stores.conversations().list(owner)).hasSize(1);
    assertThat(stores.conversations().message(owner, other.said().orElseThrow().id())).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
    assertThat(kept(asking).turn()).isEqualTo(asking.turn());
  }

  @Test
  void aMessageOrConversationWhoseIdIsTakenIsAConflictAndNothingOfItIsKept() {
    var again = talk.beginning(mira.id(), "Something else");
    var sameConversation =
        new Asking(
            Turn.asked(again.turn().id(), mira.id(), said),
            asking.begun(),
            Optional.of(said),
            Optional.empty(),
            again.learning(),
            again.leaseUntil());
    var sameMessage =
        new Asking(
            sameConversation.turn(),
            Optional.empty(),
            Optional.of(said),
            Optional.empty(),
            again.learning(),
            again.leaseUntil());

    assertThatThrownBy(() -> talk.ask(sameConversation)).isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> talk.ask(sameMessage)).isInstanceOf(Failure.Conflict.class);
    assertThat(stores.turns().find(owner, again.turn().id())).isEmpty();
    assertThat(messages()).containsExactly(said);
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
  }

  @Test
  void ofManyWhoAskOneTurnAtOnceExactlyOneIsKept() throws Exception {
    var once = talk.beginning(mira.id(), "Something else");

    var outcomes = Race.outcomes(6, () -> talk.ask(once));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
    assertThat(stores.conversations().messages(owner, once.turn().conversation()))
        .containsExactly(once.said().orElseThrow());
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(2);
  }

  @Test
  void ofManyWhoFollowOneHeadAtOnceExactlyOneIsKept() throws Exception {
    var reply = talk.reply(asking, "A fine name.");

    var outcomes = Race.outcomes(6, () -> talk.ask(talk.following(mira.id(), reply, "He is six.")));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
    assertThat(messages()).hasSize(3);
    assertThat(head()).contains(messages().getLast().id());
  }

  @Test
  void aHeadOtherThanExpectedIsAConflictAndNothingIsKept() {
    var reply = talk.reply(asking, "A fine name.");
    talk.ask(talk.following(mira.id(), reply, "He is six."));
    var late = talk.following(mira.id(), reply, "He is seven.");

    assertThatThrownBy(() -> talk.ask(late)).isInstanceOf(Failure.Conflict.class);
    assertThat(stores.turns().find(owner, late.turn().id())).isEmpty();
    assertThat(messages()).hasSize(3);
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(3);
  }

  @Test
  void whoExpectsNoHeadBranchesFromAnyMessage() {
    var reply = talk.reply(asking, "A fine name.");
    talk.ask(talk.following(mira.id(), reply, "He is six."));
    var other = talk.following(mira.id(), reply, "He is seven.");
    var branch =
        new Asking(
            other.turn(),
            Optional.empty(),
            other.said(),
            Optional.empty(),
            other.learning(),
            other.leaseUntil());

    talk.ask(branch);

    var otherSaid = other.said().orElseThrow();
    assertThat(head()).contains(otherSaid.id());
    assertThat(stores.conversations().path(owner, said.conversation(), otherSaid.id()))
        .containsExactly(said, reply, otherSaid);
  }

  @Test
  void whatWasSaidFirstCanBeSaidOtherwise() {
    talk.reply(asking, "A fine name.");
    var edited =
        talk.message(
            said.conversation(),
            Optional.empty(),
            Role.USER,
            "My cat is called Plum.",
            MessageState.KEPT);
    var turn = Turn.asked(new TurnId(edited.id().value()), mira.id(), edited);

    talk.ask(
        new Asking(
            turn,
            Optional.empty(),
            Optional.of(edited),
            Optional.empty(),
            Optional.empty(),
            asking.leaseUntil()));

    assertThat(head()).contains(edited.id());
    assertThat(stores.conversations().path(owner, said.conversation(), edited.id()))
        .containsExactly(edited);
    assertThat(messages()).hasSize(3);
  }

  @Test
  void askingInAConversationThatWasDeletedMeanwhileIsNotFound() {
    var reply = talk.reply(asking, "A fine name.");
    var next = talk.following(mira.id(), reply, "He is six.");
    stores.conversations().delete(owner, said.conversation());

    assertThatThrownBy(() -> talk.ask(next)).isInstanceOf(Failure.NotFound.class);
    assertThat(stores.turns().find(owner, next.turn().id())).isEmpty();
    assertThat(messages()).isEmpty();
    assertThat(stores.memories().list(talk.scope(mira.id()))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void beginningWithAnAvatarThatWasRemovedMeanwhileIsNotFound() {
    var noor = talk.avatar("Noor");
    var next = talk.beginning(noor.id(), "Hello?");
    stores.avatars().remove(owner, noor.id());

    assertThatThrownBy(() -> talk.ask(next)).isInstanceOf(Failure.NotFound.class);
    assertThat(stores.turns().find(owner, next.turn().id())).isEmpty();
    assertThat(stores.conversations().find(owner, next.turn().conversation())).isEmpty();
  }

  // Asking for another reply

  @Test
  void anotherReplyIsAskedForWithoutAnotherMessage() {
    var reply = talk.reply(asking, "A fine name.");
    var waiting = stores.jobs().waiting(owner.id());

    var another = talk.ask(talk.another(asking));

    assertThat(kept(another).turn()).isEqualTo(another.turn());
    assertThat(messages()).containsExactly(said, reply);
    assertThat(head()).contains(reply.id());
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(waiting);
  }

  @Test
  void anotherReplyBecomesTheHead() {
    var first = talk.reply(asking, "A fine name.");
    var another = talk.ask(talk.another(asking));

    var second = talk.reply(another, "Biscuit!");

    assertThat(head()).contains(second.id());
    assertThat(messages()).containsExactly(said, first, second);
    assertThat(stores.turns().byReply(owner, first.id()))
        .map(kept -> kept.turn().id())
        .contains(asking.turn().id());
    assertThat(stores.turns().byReply(owner, second.id()))
        .map(kept -> kept.turn().id())
        .contains(another.turn().id());
  }

  @Test
  void anotherReplyIsExpectedToFindTheHeadToo() {
    var reply = talk.reply(asking, "A fine name.");
    var another = talk.another(asking);
    var expecting =
        new Asking(
            another.turn(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(said.id()),
            Optional.empty(),
            another.leaseUntil());

    assertThatThrownBy(() -> talk.ask(expecting)).isInstanceOf(Failure.Conflict.class);
    assertThat(head()).contains(reply.id());
  }

  @Test
  void anotherReplyToWhatIsNotThereIsNotFound() {
    talk.reply(asking, "A fine name.");
    stores.conversations().delete(owner, said.conversation());

    assertThatThrownBy(() -> talk.ask(talk.another(asking))).isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void aMessageThatFailedIsKeptAgainWhenAnotherReplyIsAskedFor() {
    talk.fail(asking);

    talk.ask(talk.another(asking));

    assertThat(stateOf(said)).isEqualTo(MessageState.KEPT);
  }

  // Finishing

  private static final Mark MARK = new Mark(200, 800, Integer.MAX_VALUE);

  /// The episode of the whole message.
  private Used held() {
    var parts = Map.of(Signal.WORDS, 0.25, Signal.BREVITY, -0.125);
    var place = Place.of(Provenance.of(said));
    var id = new MemoryId(said.id().value());
    return new Used(id, Optional.of(place), 0.125, "words: dog", parts, Fate.HELD);
  }

  /// A fact from a part of it.
  private Used missed() {
    var place = new Place(said.id(), 3, 7);
    var id = new MemoryId(new UUID(7, 8));
    return new Used(id, Optional.of(place), 0.5, "", Map.of(), Fate.BEHIND_THE_LAST);
  }

  @Test
  void aReplyIsKeptWhole() {
    var ended = talk.spoken(asking, "A fine name.");
    var reply = ended.reply().orElseThrow();
    var trace =
        new Trace(
            RecallMode.LEXICAL,
            List.of(held()),
            List.of(missed()),
            List.of(new MemoryId(new UUID(7, 9)), new MemoryId(new UUID(7, 8))),
            Set.of(new MemoryId(new UUID(7, 7))),
            Map.of(Section.PERSONA, 120, Section.SAID, 9),
            Optional.of(new Beginning(new Mark(120, 480, -7), new Mark(120, 480, 9), MARK)),
            Map.of(Stage.FIRST, Duration.ofMillis(250), Stage.TOTAL, Duration.ofMillis(1200)));

    stores.turns().finish(owner, ended, trace, Optional.of(talk.job(mira.id(), reply)));

    assertThat(kept(asking).turn()).isEqualTo(ended);
    assertThat(kept(asking).trace()).contains(trace);
    assertThat(stores.turns().byReply(owner, reply.id())).contains(kept(asking));
    assertThat(messages()).containsExactly(said, reply);
    assertThat(head()).contains(reply.id());
    assertThat(stores.conversations().list(owner).getFirst().updated()).isEqualTo(reply.at());
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(2);
  }

  @Test
  void aReplyThatWasCutShortIsKeptWithItsReason() {
    var problem = new Turn.Problem("unavailable", "parrot: the connection broke");
    var reply = talk.replyTo(asking, "A fine", MessageState.CUT_SHORT);
    var ended = asking.turn().spoken(reply, "parrot", Usage.NONE, Optional.of(problem));

    stores.turns().finish(owner, ended, Talk.trace(), Optional.empty());

    assertThat(kept(asking).turn()).isEqualTo(ended);
    assertThat(messages()).containsExactly(said, reply);
    assertThat(head()).contains(reply.id());
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
  }

  @Test
  void aTurnThatFailedLeavesItsMessageFailed() {
    talk.fail(asking);

    assertThat(kept(asking).turn()).isEqualTo(talk.failed(asking));
    assertThat(messages()).containsExactly(said.in(MessageState.FAILED));
    assertThat(head()).contains(said.id());
    assertThat(stores.conversations().path(owner, said.conversation(), said.id()))
        .containsExactly(said.in(MessageState.FAILED));
  }

  @Test
  void aMessageThatAReplyStandsToStaysAsItWasWhenAnotherReplyFails() {
    var reply = talk.reply(asking, "A fine name.");
    var another = talk.ask(talk.another(asking));

    talk.fail(another);

    assertThat(messages()).containsExactly(said, reply);
    assertThat(stores.conversations().path(owner, said.conversation(), reply.id()))
        .containsExactly(said, reply);
    assertThat(head()).contains(reply.id());
  }

  @Test
  void aMessageThatOnlyItsOwnerWentOnFromFailsAgain() {
    talk.fail(asking);
    talk.ask(talk.following(mira.id(), said, "Are you there?"));
    var another = talk.ask(talk.another(asking));

    talk.fail(another);

    assertThat(stateOf(said)).isEqualTo(MessageState.FAILED);
  }

  @Test
  void aTurnEndsOnce() {
    var reply = talk.reply(asking, "A fine name.");
    var waiting = stores.jobs().waiting(owner.id());

    assertThatThrownBy(() -> talk.reply(asking, "Another")).isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> talk.fail(asking)).isInstanceOf(Failure.Conflict.class);
    assertThat(messages()).containsExactly(said, reply);
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(waiting);
    assertThat(kept(asking).turn().reply()).contains(reply);
  }

  @Test
  void aTurnThatFailedEndsAgainOnlyWhenItIsTakenUp() {
    talk.fail(asking);

    assertThatThrownBy(() -> talk.reply(asking, "A fine name."))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(messages()).hasSize(1);
  }

  @Test
  void ofManyWhoFinishATurnAtOnceExactlyOneIsKept() throws Exception {
    var outcomes = Race.outcomes(6, () -> talk.reply(asking, "A fine name."));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
    assertThat(messages()).hasSize(2);
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(2);
  }

  @Test
  void aReplyLeavesTheHeadWhereTheConversationWentMeanwhile() {
    var reply = talk.reply(asking, "A fine name.");
    var slow = talk.ask(talk.following(mira.id(), reply, "He is six."));
    stores.conversations().head(owner, said.conversation(), reply.id());

    var late = talk.reply(slow, "Six!");

    assertThat(head()).contains(reply.id());
    assertThat(messages()).containsExactly(said, reply, slow.said().orElseThrow(), late);
  }

  @Test
  void anotherReplyLeavesTheHeadWhereTheConversationWentMeanwhile() {
    var reply = talk.reply(asking, "A fine name.");
    var another = talk.ask(talk.another(asking));
    var next = talk.ask(talk.following(mira.id(), reply, "He is six.")).said().orElseThrow();

    var second = talk.reply(another, "Biscuit!");

    assertThat(head()).contains(next.id());
    assertThat(messages()).containsExactly(said, reply, next, second);
  }

  @Test
  void finishingInAConversationThatWasDeletedMeanwhileIsNotFound() {
    var reply = talk.replyTo(asking, "A fine name.", MessageState.COMPLETE);
    stores.conversations().delete(owner, said.conversation());

    assertThatThrownBy(() ->
            stores
                .turns()
                .finish(
                    owner,
                    asking.turn().spoken(reply, "parrot", Usage.NONE, Optional.empty()),
                    Talk.trace(),
                    Optional.of(talk.job(mira.id(), reply))))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> talk.fail(asking)).isInstanceOf(Failure.NotFound.class);
    assertThat(stores.conversations().message(owner, reply.id())).isEmpty();
    assertThat(stores.memories().list(talk.scope(mira.id()))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  // Taking up again

  @Test
  void aTurnThatFailedIsTakenUpAgainAsItWasAtFirst() {
    talk.fail(asking);
    var until = talk.later().plus(Talk.LEASE);

    stores.turns().resume(owner, asking.turn().id(), talk.now(), until);

    assertThat(kept(asking)).isEqualTo(new Turns.Kept(asking.turn(), until, Optional.empty()));
    assertThat(messages()).containsExactly(said);
  }

  @Test
  void aTurnThatIsTakenUpAgainCanEnd() {
    talk.fail(asking);
    stores.turns().resume(owner, asking.turn().id(), talk.now(), talk.now().plus(Talk.LEASE));

    var reply = talk.reply(asking, "A fine name.");

    assertThat(kept(asking).turn().state()).isEqualTo(TurnState.COMPLETE);
    assertThat(head()).contains(reply.id());
  }

  @Test
  void aTurnMayFailAndBeTakenUpManyTimes() {
    for (var time = 0; time < 3; time++) {
      talk.fail(asking);
      stores.turns().resume(owner, asking.turn().id(), talk.later(), talk.now().plus(Talk.LEASE));
    }
    talk.fail(asking);

    assertThat(kept(asking).turn().state()).isEqualTo(TurnState.FAILED);
    assertThat(stateOf(said)).isEqualTo(MessageState.FAILED);
  }

  @Test
  void aTurnThatSomebodyHoldsIsNotTakenUp() {
    var now = talk.later();

    assertThatThrownBy(
            () -> stores.turns().resume(owner, asking.turn().id(), now, now.plus(Talk.LEASE)))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(kept(asking).leaseUntil()).isEqualTo(asking.leaseUntil());
  }

  @Test
  void aTurnThatWasAbandonedIsTakenUp() {
    var now = asking.leaseUntil().plusMillis(1);
    var until = now.plus(Talk.LEASE);

    stores.turns().resume(owner, asking.turn().id(), now, until);

    assertThat(kept(asking).leaseUntil()).isEqualTo(until);
    assertThatThrownBy(() -> stores.turns().resume(owner, asking.turn().id(), now, until))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void ofManyWhoTakeUpATurnAtOnceExactlyOneHoldsIt() throws Exception {
    talk.fail(asking);
    Instant now = talk.later();

    var outcomes =
        Race.outcomes(
            6, () -> stores.turns().resume(owner, asking.turn().id(), now, now.plus(Talk.LEASE)));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
  }

  @Test
  void aTurnThatEndedIsNotTakenUp() {
    talk.reply(asking, "A fine name.");
    var now = asking.leaseUntil().plusMillis(1);

    assertThatThrownBy(
            () -> stores.turns().resume(owner, asking.turn().id(), now, now.plus(Talk.LEASE)))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(kept(asking).turn().state()).isEqualTo(TurnState.COMPLETE);
  }

  @Test
  void aTurnThatIsNotThereIsNotTakenUp() {
    var now = talk.later();

    assertThatThrownBy(() -> stores.turns().resume(owner, new TurnId(new UUID(7, 7)), now, now))
        .isInstanceOf(Failure.NotFound.class);
  }

  // Owners

  @Test
  void aTurnIsAbsentToEverybodyElse() {
    var reply = talk.reply(asking, "A fine name.");
    var second = talk.ask(talk.following(mira.id(), reply, "He is six."));
    var later = second.leaseUntil().plusMillis(1);
    var third = talk.following(mira.id(), second.said().orElseThrow(), "And he barks.");

    assertThat(stores.turns().find(stranger, asking.turn().id())).isEmpty();
    assertThat(stores.turns().byReply(stranger, reply.id())).isEmpty();
    assertThatThrownBy(() -> stores.turns().ask(stranger, third))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> stores.turns().ask(stranger, talk.another(asking)))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() -> stores.turns().resume(stranger, second.turn().id(), later, later))
        .isInstanceOf(Failure.NotFound.class);
    assertThatThrownBy(() ->
            stores
                .turns()
                .finish(stranger, talk.spoken(second, "Six!"), Talk.trace(), Optional.empty()))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(messages()).hasSize(3);
    assertThat(kept(second).turn().state()).isEqualTo(TurnState.ASKED);
    assertThat(stores.conversations().list(stranger)).isEmpty();
  }

  @Test
  void turnsOfTwoOwnersMayHaveTheSameIds() {
    var theirs = strange.begin(strange.avatar("Noor"), "Something else");
    assertThat(theirs.turn().id()).isEqualTo(asking.turn().id());

    var reply = talk.reply(asking, "A fine name.");

    assertThat(stores.turns().find(stranger, theirs.turn().id()))
        .map(kept -> kept.turn().state())
        .contains(TurnState.ASKED);
    var theirReply = strange.reply(theirs, "What?");
    assertThat(theirReply.id()).isEqualTo(reply.id());
    assertThat(stores.turns().byReply(stranger, theirReply.id()))
        .flatMap(kept -> kept.turn().reply())
        .contains(theirReply);
    assertThat(stores.turns().byReply(owner, reply.id()))
        .flatMap(kept -> kept.turn().reply())
        .contains(reply);
    assertThat(stores.conversations().messages(stranger, theirs.turn().conversation()))
        .containsExactly(theirs.said().orElseThrow(), theirReply);
  }
}
