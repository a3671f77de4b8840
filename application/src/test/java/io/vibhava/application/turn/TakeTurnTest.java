package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.memory.Reach;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Line;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TakeTurnTest {

  private final TurnHouse house = new TurnHouse();

  @Test
  void aTurnIsHeardInOrderAndKeptWhole() {
    house.brain.reply("Hello ", "Ana.");

    var turn = house.begin("Hi, I am Ana.");

    assertThat(house.heard)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Asked", "Recalled", "Spoke", "Spoke", "Done");
    assertThat(turn.state()).isEqualTo(TurnState.COMPLETE);
    assertThat(texts(turn.conversation())).containsExactly("Hi, I am Ana.", "Hello Ana.");
    assertThat(turn.brain()).isEqualTo("fixed replies");
    assertThat(turn.usage().output()).isEqualTo(2);
  }

  @Test
  void whatWasSaidIsKeptBeforeAnyEventLeaves() {
    var keptAtFirstEvent = new ArrayList<Boolean>();
    var id = house.newId();

    house
        .engine
        .takeTurn()
        .take(
            house.owner,
            Ask.begin(id, house.avatar.id(), "Hi."),
            _ -> keptAtFirstEvent.add(house.turns.find(house.owner, id).isPresent()),
            new Cancellation());

    assertThat(keptAtFirstEvent).isNotEmpty().doesNotContain(false);
  }

  @Test
  void theReplyIsKeptBeforeDoneIsHeard() {
    var statesAtDone = new ArrayList<TurnState>();
    var id = house.newId();

    house
        .engine
        .takeTurn()
        .take(
            house.owner,
            Ask.begin(id, house.avatar.id(), "Hi."),
            event -> {
              if (event instanceof TurnEvent.Done) {
                statesAtDone.add(house.turns.find(house.owner, id).orElseThrow().turn().state());
              }
            },
            new Cancellation());

    assertThat(statesAtDone).containsExactly(TurnState.COMPLETE);
  }

  @Test
  void whatWasToldInOneConversationIsRecalledInAnother() {
    house.begin("My dog is called Biscuit.");
    house.learn();
    house.heard.clear();

    house.begin("What is my dog called?");

    assertThat(recalled()).first().isEqualTo("My dog is called Biscuit.");
    var lines = house.brain.prompts().getLast().lines();
    assertThat(lines.getFirst().text()).doesNotContain("Biscuit");
    assertThat(lines.getLast().speaker()).isEqualTo(Line.Speaker.USER);
    assertThat(lines.getLast().text()).contains("\"My dog is called Biscuit.\"");
  }

  @Test
  void anotherAvatarAndAnotherPersonKnowNothingOfIt() {
    house.begin("My dog is called Biscuit.");
    house.learn();
    house.heard.clear();
    var other =
        house
            .engine
            .createAvatar()
            .create(house.owner, io.vibhava.application.Talk.profile("Bruno"));
    house.take(Ask.begin(house.newId(), other.id(), "What is my dog called?"));

    assertThat(recalled()).isEmpty();
  }

  @Test
  void consecutivePromptsAreAlikeUpToTheNewPartOfTheHistory() {
    var first = house.begin("One.");
    var second = house.follow(first, "Two.");
    house.follow(second, "Three.");

    var prompts = house.brain.prompts();
    var before = prompts.get(1).lines();
    var after = prompts.get(2).lines();
    assertThat(after.subList(0, before.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
  }

  @Test
  void theSameAskUnderTheSameIdIsTheSameTurnToldAgain() {
    house.brain.reply("First.").reply("Second.");
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");
    var first = house.take(ask);
    var eventsBefore = List.copyOf(house.heard);
    house.heard.clear();

    var again = house.take(ask);

    assertThat(again).isEqualTo(first);
    assertThat(house.brain.prompts()).hasSize(1);
    assertThat(house.heard.getFirst()).isEqualTo(eventsBefore.getFirst());
    assertThat(house.heard.getLast()).isInstanceOf(TurnEvent.Done.class);
  }

  @Test
  void anotherAskUnderTheSameIdIsAConflict() {
    var id = house.newId();
    house.take(Ask.begin(id, house.avatar.id(), "Hi."));

    assertThatThrownBy(() -> house.take(Ask.begin(id, house.avatar.id(), "Ho.")))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("new id");
  }

  @Test
  void whatWasAskedOfAnotherProcessIsTheSameTurnToldAgain() {
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");
    var first = house.take(ask);
    house.follow(first, "And then?");
    house.heard.clear();

    var again = house.elsewhere().take(house.owner, ask, house.heard::add, new Cancellation());

    assertThat(again).isEqualTo(first);
    assertThat(house.heard.getFirst()).isInstanceOf(TurnEvent.Asked.class);
    assertThat(house.heard.getLast()).isInstanceOf(TurnEvent.Done.class);
    assertThat(messages(first.conversation())).hasSize(4);
  }

  @Test
  void anotherAskUnderAnIdOfAnotherProcessIsAConflictWhateverItAsks() {
    var id = house.newId();
    var first = house.take(Ask.begin(id, house.avatar.id(), "Hi."));
    var nowhere = new ConversationId(house.ids.next());

    for (var ask :
        List.of(
            Ask.begin(id, house.avatar.id(), "Ho."),
            Ask.branch(id, nowhere, Optional.empty(), "Hi."),
            Ask.begin(id, house.avatar.id(), ""))) {
      assertThatThrownBy(
              () -> house.elsewhere().take(house.owner, ask, house.heard::add, new Cancellation()))
          .isInstanceOf(Failure.Conflict.class)
          .hasMessageContaining("new id");
    }
    assertThat(messages(first.conversation())).hasSize(2);
  }

  @Test
  void aTurnThatFailedIsTakenUpByAskingAnotherProcess() {
    house
        .brain
        .breakOff(new Failure.Unavailable("model: it is down"))
        .reply("Here I am.")
        .reply("Here I am.");
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");
    assertThatThrownBy(() -> house.take(ask)).isInstanceOf(Failure.Unavailable.class);

    var turn = house.elsewhere().take(house.owner, ask, house.heard::add, new Cancellation());

    assertThat(turn.id()).isEqualTo(ask.id());
    assertThat(messages(turn.conversation())).hasSize(2);
  }

  @Test
  void theSameAskWhileItIsUnderWayJoinsIt() throws Exception {
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "Wait");
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");
    var speaking = new CountDownLatch(1);
    var first = beside(() -> take(ask, speaking));
    assertThat(speaking.await(5, TimeUnit.SECONDS)).isTrue();
    var joined = new ArrayList<TurnEvent>();
    var joining = new CountDownLatch(1);
    var second =
        beside(() ->
            house
                .engine
                .takeTurn()
                .take(
                    house.owner,
                    ask,
                    event -> {
                      joined.add(event);
                      joining.countDown();
                    },
                    new Cancellation()));
    assertThat(joining.await(5, TimeUnit.SECONDS)).isTrue();
    latch.countDown();

    assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(first.get(5, TimeUnit.SECONDS));
    assertThat(joined).hasSize(4);
    assertThat(house.brain.prompts()).hasSize(1);
  }

  @Test
  void aModelThatFailsBeforeItsFirstWordIsAFailureAndTheWordsAreKept() {
    house.brain.breakOff(new Failure.Unavailable("model: it is down"));
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");

    assertThatThrownBy(() -> house.take(ask))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessage("model: it is down");

    assertThat(house.heard.getLast())
        .isEqualTo(new TurnEvent.Failed(ask.id(), "unavailable", "model: it is down"));
    var messages = messages(asked().conversation());
    assertThat(messages).extracting(Message::text).containsExactly("Hi.");
    assertThat(messages).extracting(Message::state).containsExactly(MessageState.FAILED);
  }

  @Test
  void aTurnThatFailedIsTakenUpByAskingAgain() {
    house.brain.breakOff(new Failure.Unavailable("model: it is down")).reply("Here I am.");
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");
    assertThatThrownBy(() -> house.take(ask)).isInstanceOf(Failure.Unavailable.class);

    var turn = house.take(ask);

    assertThat(turn.state()).isEqualTo(TurnState.COMPLETE);
    assertThat(messages(turn.conversation()))
        .extracting(Message::state)
        .containsExactly(MessageState.KEPT, MessageState.COMPLETE);
  }

  @Test
  void aModelThatFailsBehindItsFirstWordLeavesAReplyCutShortThatSaysWhy() {
    house.brain.breakOff(new Failure.Unavailable("model: it broke off"), "I was ", "about");

    var turn = house.begin("Hi.");

    assertThat(turn.state()).isEqualTo(TurnState.CUT_SHORT);
    assertThat(turn.reply().orElseThrow().text()).isEqualTo("I was about");
    assertThat(turn.problem().orElseThrow().message()).isEqualTo("model: it broke off");
    assertThat(turn.problem().orElseThrow().code()).isEqualTo("unavailable");
    assertThat(house.heard.getLast()).isInstanceOf(TurnEvent.Done.class);
  }

  @Test
  void aListenerThatLeavesBehindTheFirstWordLeavesAReplyCutShort() {
    house.brain.reply("One ", "two ", "three");
    var id = house.newId();

    assertThatThrownBy(() ->
            house
                .engine
                .takeTurn()
                .take(
                    house.owner,
                    Ask.begin(id, house.avatar.id(), "Count."),
                    event -> {
                      if (event instanceof TurnEvent.Spoke) {
                        throw new IllegalStateException("gone");
                      }
                    },
                    new Cancellation()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gone");

    var turn = house.turns.find(house.owner, id).orElseThrow().turn();
    assertThat(turn.state()).isEqualTo(TurnState.CUT_SHORT);
    assertThat(turn.reply().orElseThrow().text()).isEqualTo("One ");
    assertThat(turn.problem()).isEmpty();
  }

  @Test
  void aListenerThatLeavesBeforeTheFirstWordLeavesATurnThatFailed() {
    var id = house.newId();

    assertThatThrownBy(() ->
            house
                .engine
                .takeTurn()
                .take(
                    house.owner,
                    Ask.begin(id, house.avatar.id(), "Hi."),
                    _ -> {
                      throw new IllegalStateException("gone");
                    },
                    new Cancellation()))
        .hasMessage("gone");

    var turn = house.turns.find(house.owner, id).orElseThrow().turn();
    assertThat(turn.state()).isEqualTo(TurnState.FAILED);
    assertThat(turn.reply()).isEmpty();
  }

  @Test
  void aCancelledReplyEndsAtOnceAndKeepsWhatWasSpoken() throws Exception {
    house.brain.stallBehind(new CountDownLatch(1), "Well, ");
    var cancellation = new Cancellation();
    var speaking = new CountDownLatch(1);
    var ask = Ask.begin(house.newId(), house.avatar.id(), "Hi.");
    var turn =
        beside(() ->
            house
                .engine
                .takeTurn()
                .take(house.owner, ask, event -> countIfSpoke(event, speaking), cancellation));
    assertThat(speaking.await(5, TimeUnit.SECONDS)).isTrue();

    cancellation.cancel();

    assertThat(turn.get(5, TimeUnit.SECONDS).state()).isEqualTo(TurnState.CUT_SHORT);
    assertThat(turn.get().reply().orElseThrow().state()).isEqualTo(MessageState.CUT_SHORT);
  }

  @Test
  void aStaleHeadIsAConflictAndABranchIsNot() {
    var first = house.begin("One.");
    house.follow(first, "Two.");

    assertThatThrownBy(() -> house.follow(first, "Three.")).isInstanceOf(Failure.Conflict.class);
    var branch =
        house.take(
            Ask.branch(
                house.newId(),
                first.conversation(),
                Optional.of(first.reply().orElseThrow().id()),
                "Three."));

    assertThat(texts(branch.conversation())).contains("One.", "Three.").doesNotContain("Two.");
    assertThat(
            house
                .engine
                .readConversation()
                .read(house.owner, branch.conversation(), Extent.ALL_BRANCHES)
                .messages())
        .hasSize(6);
  }

  @Test
  void whereNothingCanBeKeptNoEventLeavesAndTheModelIsNotWaitedFor() {
    var first = house.begin("Hi.");
    house.follow(first, "I have a dog.");
    house.heard.clear();
    house.brain.holdUntil(new CountDownLatch(1), "Never heard.");
    var stale = first.reply().orElseThrow().id();

    assertThatThrownBy(
            () -> house.take(Ask.follow(house.newId(), first.conversation(), stale, "And a cat.")))
        .isInstanceOf(Failure.Conflict.class);

    assertThat(house.heard).hasSize(1).allMatch(TurnEvent.Failed.class::isInstance);
  }

  @Test
  void aReplyIsRegeneratedBesideTheFirst() {
    house.brain.reply("First.").reply("Second.");
    var turn = house.begin("Hi.");

    var another =
        house
            .engine
            .regenerateReply()
            .regenerate(
                house.owner,
                house.newId(),
                turn.reply().orElseThrow().id(),
                Set.of(),
                house.heard::add,
                new Cancellation());

    assertThat(another.asked()).isEqualTo(turn.asked());
    assertThat(texts(turn.conversation())).containsExactly("Hi.", "Second.");
    assertThat(house.brain.prompts().get(1).lines().getLast().text())
        .isEqualTo(house.brain.prompts().get(0).lines().getLast().text());
  }

  @Test
  void anEmptyAndAnOverlongMessageAreRefusedAndNothingIsKept() {
    assertThatThrownBy(() -> house.begin("  ")).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> house.begin("x".repeat(16_001)))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageContaining("16,000")
        .hasMessageContaining("16,001");

    assertThat(house.heard).allMatch(TurnEvent.Failed.class::isInstance);
  }

  @Test
  void recallThatIsLateDegradesAndSaysSo() {
    var slow = new TurnHouse(ports -> LateEmbedder.in(ports, Duration.ofSeconds(60)));
    slow.begin("My dog is called Biscuit.");

    slow.begin("What is my dog called?");

    var done = (TurnEvent.Done) slow.heard.getLast();
    assertThat(done.trace().mode()).isEqualTo(io.vibhava.domain.memory.RecallMode.LEXICAL);
    assertThat(done.trace().recalled()).isNotEmpty();
  }

  @Test
  void aReplyCanBeTriedAsIfAMemoryHadNeverBeen() {
    var told = house.begin("My dog is called Biscuit.");
    house.learn();
    var turn = house.begin("What is my dog called?");
    var memory = new MemoryId(told.asked().value());
    var id = house.newId();

    var another = regenerate(id, turn, Set.of(memory));

    var why = house.engine.explainReply().explain(house.owner, another.reply().orElseThrow().id());
    assertThat(why.trace().without()).containsExactly(memory);
    assertThat(house.brain.prompts().getLast().last()).doesNotContain("Biscuit");
    assertThat(house.brain.prompts().get(1).last()).contains("Biscuit");
    assertThat(regenerate(id, turn, Set.of(memory))).isEqualTo(another);
    assertThatThrownBy(() -> regenerate(id, turn, Set.of())).isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void theReplyThatWasGivenBeforeIsNoMemoryToReplyBy() {
    house.brain.reply("Ripe bananas are yellow.");
    var turn = house.begin("What colour are ripe bananas?");

    regenerate(house.newId(), turn, Set.of());

    assertThat(house.brain.prompts().getLast().last()).doesNotContain("are yellow");
  }

  @Test
  void whatIsLeftOutIsNotReadInTheHistoryEither() {
    house.brain.reply("Biscuit, I see.");
    var told = house.begin("My dog is called Biscuit.");
    var turn = house.follow(told, "What is my dog called?");

    regenerate(house.newId(), turn, Set.of(new MemoryId(told.asked().value())));

    assertThat(house.brain.prompts().getLast().lines())
        .extracting(Line::text)
        .noneMatch(text -> text.contains("Biscuit"));
  }

  private io.vibhava.domain.turn.Turn regenerate(
      io.vibhava.domain.turn.TurnId id, io.vibhava.domain.turn.Turn turn, Set<MemoryId> without) {
    return house
        .engine
        .regenerateReply()
        .regenerate(house.owner, id, turn.asked(), without, house.heard::add, new Cancellation());
  }

  @Test
  void aForgottenMemoryIsToldOfWithoutItsWords() {
    var told = house.begin("My dog is called Biscuit.");
    var turn = house.begin("What is my dog called?");

    house
        .engine
        .forgetMemory()
        .forget(house.scope(), new MemoryId(told.asked().value()), Reach.MEMORY);

    var why = house.engine.explainReply().explain(house.owner, turn.reply().orElseThrow().id());
    assertThat(why.held()).hasSize(1);
    assertThat(why.held().getFirst().isForgotten()).isTrue();
    assertThat(why.toString()).doesNotContain("dog is called Biscuit");
  }

  @Test
  void aReplyIsExplained() {
    house.begin("My dog is called Biscuit.");
    house.learn();
    var turn = house.begin("What is my dog called?");

    var why = house.engine.explainReply().explain(house.owner, turn.reply().orElseThrow().id());

    assertThat(why.held().getFirst().quote()).contains("My dog is called Biscuit.");
    assertThat(why.trace().tokens()).containsKeys(Section.PERSONA, Section.RECALLED, Section.SAID);
    assertThat(why.trace().took()).containsKeys(Stage.KEEP, Stage.RECALL, Stage.FIRST);
  }

  private io.vibhava.domain.turn.Turn take(Ask ask, CountDownLatch speaking) {
    return house
        .engine
        .takeTurn()
        .take(house.owner, ask, event -> countIfSpoke(event, speaking), new Cancellation());
  }

  private static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
  }

  private static void countIfSpoke(TurnEvent event, CountDownLatch latch) {
    if (event instanceof TurnEvent.Spoke) {
      latch.countDown();
    }
  }

  private TurnEvent.Asked asked() {
    return house.heard.stream()
        .filter(TurnEvent.Asked.class::isInstance)
        .map(TurnEvent.Asked.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private List<String> recalled() {
    return house.heard.stream()
        .filter(TurnEvent.Recalled.class::isInstance)
        .map(TurnEvent.Recalled.class::cast)
        .flatMap(event -> event.memories().stream())
        .map(recollection -> recollection.memory().text())
        .toList();
  }

  private List<Message> messages(ConversationId id) {
    return house.engine.readConversation().read(house.owner, id, Extent.TO_HEAD).messages();
  }

  private List<String> texts(ConversationId id) {
    return messages(id).stream().map(Message::text).toList();
  }
}
