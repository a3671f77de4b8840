package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Used;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What everything that keeps memories does.
public abstract class MemoriesContract extends StoreContract {

  private Avatar mira;
  private Asking asking;
  private Message said;
  private Scope scope;
  private Fact dog;
  private Fact home;

  @BeforeEach
  void aMessageWithTwoFacts() {
    mira = talk.avatar("Mira");
    scope = talk.scope(mira.id());
    asking = talk.begin(mira, "My dog is called Biscuit and I live in Lisbon.");
    said = asking.said().orElseThrow();
    dog = talk.fact(said, "dog is called Biscuit", "The person's dog is called Biscuit.");
    home = talk.fact(said, "live in Lisbon", "The person lives in Lisbon.");
  }

  private List<Memory> listed() {
    return stores.memories().list(scope);
  }

  private Memory episode() {
    return Episode.of(said);
  }

  // Episodes

  @Test
  void eachMessageIsAnEpisodeFromTheMomentItIsKept() {
    assertThat(listed()).containsExactly(episode());
    assertThat(stores.memories().find(scope, episode().id())).contains(episode());

    var reply = talk.reply(asking, "A fine name.");

    assertThat(listed()).containsExactly(Episode.of(reply), episode());
  }

  @Test
  void theNewestComesFirst() {
    talk.learn(asking, List.of(dog, home), Map.of());
    var reply = talk.reply(asking, "A fine name.");
    var next = talk.ask(talk.following(mira.id(), reply, "He is six."));

    assertThat(listed())
        .containsExactly(
            Episode.of(next.said().orElseThrow()), Episode.of(reply), home, dog, episode());
  }

  @Test
  void whatIsNotRememberedIsNotFound() {
    assertThat(stores.memories().find(scope, new MemoryId(new UUID(7, 7)))).isEmpty();
    assertThat(stores.memories().find(scope, dog.id())).isEmpty();
    assertThat(stores.memories().list(talk.scope(talk.avatar("Noor").id()))).isEmpty();
  }

  // Learning

  @Test
  void whatWasLearnedIsKeptWhole() {
    var likes =
        new Preference(
            new MemoryId(new UUID(0x7000, 1)),
            "walks \"by the river\"",
            Stance.LIKES,
            0.75,
            Times.since(talk.later()),
            new Assessment(0.5, 0.25, Trust.SPOKEN),
            dog.provenance());
    var full =
        new Fact(
            dog.id(),
            new Subject.Third("Biscuit, the dog"),
            dog.statement(),
            new Times(
                Optional.of(said.at().minus(Duration.ofDays(900))),
                Optional.of(said.at().plusMillis(1)),
                talk.later(),
                Optional.of(talk.later())),
            new Assessment(1, 0, Trust.BROUGHT),
            dog.provenance());
    var ours =
        new Fact(
            home.id(),
            new Subject.Itself(),
            "Mira is patient.",
            home.times(),
            home.assessment(),
            home.provenance());

    talk.learn(asking, List.of(full, likes, ours), Map.of());

    assertThat(stores.memories().find(scope, full.id())).contains(full);
    assertThat(stores.memories().find(scope, likes.id())).contains(likes);
    assertThat(stores.memories().find(scope, ours.id())).contains(ours);
    assertThat(listed()).hasSize(4);
  }

  @Test
  void learningEndsItsJob() {
    talk.learn(asking, List.of(dog), Map.of());

    assertThat(stores.jobs().waiting(owner.id())).isZero();
    assertThat(stores.jobs().take(Optional.empty(), 10, talk.later(), Duration.ofMinutes(1)))
        .isEmpty();
  }

  @Test
  void aJobsEffectHappensOnce() {
    talk.learn(asking, List.of(dog), Map.of());

    talk.learn(asking, List.of(home), Map.of());

    assertThat(listed()).containsExactlyInAnyOrder(dog, episode());
  }

  @Test
  void ofManyWhoLearnFromOneJobAtOnceOneIsKept() throws Exception {
    var all = List.of(dog, home);
    var next = new AtomicInteger();

    Race.outcomes(
        6, () -> talk.learn(asking, List.of(all.get(next.getAndIncrement() % 2)), Map.of()));

    assertThat(listed()).hasSize(2).contains(episode());
  }

  @Test
  void nothingIsLearnedFromAJobThatNeverWas() {
    stores.memories().learn(scope, new Learned(talk.job(mira.id(), said), List.of(dog), Map.of()));

    assertThat(listed()).containsExactly(episode());
  }

  @Test
  void nothingIsLearnedFromAConversationThatWasDeletedMeanwhile() {
    stores.conversations().delete(owner, said.conversation());

    talk.learn(asking, List.of(dog), Map.of());

    assertThat(listed()).isEmpty();
  }

  @Test
  void aMemoryWhoseIdIsKnownTakesThePlaceOfWhatWasKept() {
    talk.learn(asking, List.of(dog), Map.of());
    var next = talk.ask(talk.following(mira.id(), talk.reply(asking, "Woof."), "Biscuit is gone."));
    var ended =
        new Times(
            dog.times().validFrom(),
            Optional.of(talk.later()),
            dog.times().recorded(),
            Optional.empty());
    var closed =
        new Fact(
            dog.id(), dog.subject(), dog.statement(), ended, dog.assessment(), dog.provenance());

    talk.learn(next, List.of(closed), Map.of());

    assertThat(stores.memories().find(scope, dog.id())).contains(closed);
    assertThat(listed()).filteredOn(memory -> memory instanceof Fact).containsExactly(closed);
  }

  @Test
  void whatHappenedToABeliefIsKeptWithItsQuotes() {
    talk.learn(asking, List.of(home), Map.of());
    var next = moved();
    var closed = closed(home, next);

    talk.learn(next, List.of(closed), Map.of());

    assertThat(stores.memories().find(scope, home.id())).contains(closed);
    assertThat(listed()).contains(closed).doesNotContain(home);
    assertThat(closed.times().validTo()).contains(said.at().plusSeconds(60));
  }

  @Test
  void aFactKeepsItsSlotAndWhatWasDoneToItWithoutAWord() {
    var slotted =
        new Fact(
            home.id(),
            home.subject(),
            home.statement(),
            Optional.of(new Slot("home", "Lisbon", true)),
            home.history()
                .and(Change.withdrawn(talk.later(), Optional.empty(), Optional.empty()))
                .and(Change.reopened(talk.later(), Optional.empty())),
            home.assessment(),
            home.provenance());

    talk.learn(asking, List.of(slotted), Map.of());

    assertThat(stores.memories().find(scope, home.id())).contains(slotted);
  }

  @Test
  void aReflectionIsKeptWithAllItsEvidence() {
    var next = moved();
    var reflection = reflection(said, next.said().orElseThrow());

    talk.learn(next, List.of(reflection), Map.of());

    assertThat(stores.memories().find(scope, reflection.id())).contains(reflection);
    assertThat(listed()).contains(reflection);
  }

  private Asking moved() {
    return talk.ask(
        talk.following(mira.id(), talk.reply(asking, "I see."), "I moved to Porto in May."));
  }

  private Fact closed(Fact fact, Asking by) {
    var source = Provenance.of(by.said().orElseThrow());
    var change =
        Change.closed(
            talk.later(), said.at().plusSeconds(60), Optional.of(dog.id()), Optional.of(source));
    return fact.with(fact.history().and(change));
  }

  private Reflection reflection(Message... evidence) {
    return new Reflection(
        new MemoryId(new UUID(0x7000, 2)),
        "The person moves often.",
        Arrays.stream(evidence).map(Provenance::of).toList(),
        History.of(Times.since(talk.later())),
        new Assessment(0.5, 0.5, Trust.TOLD));
  }

  // Forgetting

  @Test
  void aForgottenEpisodeTakesAlongWhatWasDerivedFromIt() {
    talk.learn(asking, List.of(dog, home), Map.of());

    assertThat(stores.memories().forget(scope, episode().id())).isEqualTo(3);

    assertThat(listed()).isEmpty();
    assertThat(stores.memories().find(scope, dog.id())).isEmpty();
    assertThat(stores.memories().find(scope, episode().id())).isEmpty();
  }

  @Test
  void aForgottenFactTakesAlongTheEpisodeThatSaysIt() {
    talk.learn(asking, List.of(dog, home), Map.of());

    assertThat(stores.memories().forget(scope, dog.id())).isEqualTo(2);

    assertThat(listed()).containsExactly(home);
  }

  @Test
  void whatIsForgottenStaysInItsConversation() {
    stores.memories().forget(scope, episode().id());

    assertThat(stores.conversations().messages(owner, said.conversation())).containsExactly(said);
  }

  @Test
  void forgettingLeavesTheNeighboursAsTheyWere() {
    talk.learn(asking, List.of(dog, home), Map.of());
    var reply = talk.reply(asking, "A fine name.");
    var next = talk.ask(talk.following(mira.id(), reply, "My cat is called Plum."));
    var cat =
        talk.fact(
            next.said().orElseThrow(), "cat is called Plum", "The person's cat is called Plum.");
    talk.learn(next, List.of(cat), Map.of());

    stores.memories().forget(scope, episode().id());

    assertThat(listed())
        .containsExactly(cat, Episode.of(next.said().orElseThrow()), Episode.of(reply));
  }

  @Test
  void aForgottenRangeIsNeverLearnedFromAgain() {
    stores.memories().forget(scope, episode().id());

    talk.learn(asking, List.of(dog, home), Map.of(episode().id(), embedder.embed(said.text())));

    assertThat(listed()).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void onlyTheForgottenRangeIsBarred() {
    talk.learn(asking, List.of(dog), Map.of());
    stores.memories().forget(scope, dog.id());
    var next = talk.ask(talk.following(mira.id(), talk.reply(asking, "I see."), "And you?"));
    var name = talk.fact(said, "Biscuit", "Something is called Biscuit.");

    talk.learn(next, List.of(dog, name, home), Map.of());

    assertThat(listed()).contains(home).doesNotContain(dog, name, episode());
  }

  @Test
  void rangesThatTouchAreNotOneRange() {
    var before = talk.fact(said, "My dog is called ", "Something of the person's is called so.");
    var behind = talk.fact(said, "Biscuit", "Something is called Biscuit.");
    talk.learn(asking, List.of(before, behind), Map.of());

    assertThat(stores.memories().forget(scope, before.id())).isEqualTo(2);

    assertThat(listed()).containsExactly(behind);
  }

  @Test
  void theSameRangeOfAnotherMessageIsNotForgotten() {
    var other = talk.begin(mira, said.text()).said().orElseThrow();

    stores.memories().forget(scope, episode().id());

    assertThat(listed()).containsExactly(Episode.of(other));
  }

  @Test
  void forgettingWhatIsNotThereTakesNothing() {
    assertThat(stores.memories().forget(scope, new MemoryId(new UUID(7, 7)))).isZero();
    assertThat(stores.memories().forget(scope, episode().id())).isEqualTo(1);
    assertThat(stores.memories().forget(scope, episode().id())).isZero();
  }

  @Test
  void whatOnlyChangedABeliefIsUndoneWhenItIsForgotten() {
    talk.learn(asking, List.of(home), Map.of(home.id(), embedder.embed(home.text())));
    var next = moved();
    talk.learn(next, List.of(closed(home, next)), Map.of());

    stores.memories().forget(scope, Episode.of(next.said().orElseThrow()).id());

    assertThat(stores.memories().find(scope, home.id())).contains(home);
  }

  @Test
  void aReflectionFallsWithAnyOfItsEvidence() {
    var next = moved();
    talk.learn(next, List.of(reflection(said, next.said().orElseThrow())), Map.of());

    assertThat(stores.memories().forget(scope, Episode.of(next.said().orElseThrow()).id()))
        .isEqualTo(2);

    assertThat(listed()).filteredOn(Reflection.class::isInstance).isEmpty();
  }

  @Test
  void aForgottenReflectionLeavesWhatItFollowsFrom() {
    var next = moved();
    var reflection = reflection(said, next.said().orElseThrow());
    talk.learn(next, List.of(reflection), Map.of());
    var before = listed();

    assertThat(stores.memories().forget(scope, reflection.id())).isOne();

    var left = new ArrayList<>(before);
    left.remove(reflection);
    assertThat(listed()).containsExactlyElementsOf(left);
    assertThat(stores.memories().forget(scope, reflection.id())).isZero();
  }

  @Test
  void whatRestsOnAForgottenRangeIsNotKeptAndWhatQuotesItLosesTheQuote() {
    var next = moved();
    stores.memories().forget(scope, Episode.of(next.said().orElseThrow()).id());

    talk.learn(
        next, List.of(closed(home, next), reflection(said, next.said().orElseThrow())), Map.of());

    assertThat(stores.memories().find(scope, home.id())).contains(home);
    assertThat(listed()).filteredOn(Reflection.class::isInstance).isEmpty();
  }

  @Test
  void aDeletedConversationTakesAlongWhatItChangedAndWhatRestsOnIt() {
    talk.learn(asking, List.of(home), Map.of());
    var other = talk.begin(mira, "I moved to Porto in May.");
    var rests = reflection(said, other.said().orElseThrow());
    talk.learn(other, List.of(closed(home, other), rests), Map.of(rests.id(), embedder.embed("x")));

    stores.conversations().delete(owner, other.turn().conversation());

    assertThat(stores.memories().find(scope, home.id())).contains(home);
    assertThat(listed()).containsExactlyInAnyOrder(home, episode());
  }

  @Test
  void echoesAreForgottenInTheSameWrite() {
    var reply = talk.reply(asking, "Biscuit is a fine name.");
    var next = talk.ask(talk.following(mira.id(), reply, "And you?")).said().orElseThrow();

    var forgetting = new Forgetting(episode().id(), Set.of(reply.id()), Set.of());

    assertThat(stores.memories().forget(scope, forgetting)).isEqualTo(2);
    assertThat(listed()).containsExactly(Episode.of(next));
    assertThat(stores.conversations().message(owner, reply.id())).contains(reply);
  }

  @Test
  void whatWasToldInSeveralPlacesIsForgottenInAllOfThem() {
    talk.learn(asking, List.of(home), Map.of());
    var again = talk.begin(mira, "As I said, I live in Lisbon.");
    var there = Provenance.of(again.said().orElseThrow());
    var known = stores.memories().learned(scope).getFirst();
    talk.learn(again, List.of(known.and(Change.confirmed(talk.later(), there))), Map.of());

    assertThat(stores.memories().forget(scope, home.id())).isEqualTo(3);

    assertThat(listed()).isEmpty();
  }

  @Test
  void nothingHappensToEchoesOfWhatIsNotThere() {
    var reply = talk.reply(asking, "Biscuit is a fine name.");
    var unknown = new MemoryId(new UUID(7, 7));

    var gone =
        stores
            .memories()
            .forget(scope, new Forgetting(unknown, Set.of(reply.id()), Set.of(said.id())));

    assertThat(gone).isZero();
    assertThat(listed()).hasSize(2);
    assertThat(stores.conversations().message(owner, said.id())).contains(said);
  }

  @Test
  void whatIsRedactedSaysNothingAnyMore() {
    var reply = talk.reply(asking, "Biscuit is a fine name.");
    stores.conversations().path(owner, said.conversation(), reply.id()); // It is at hand.

    stores
        .memories()
        .forget(
            scope,
            new Forgetting(episode().id(), Set.of(reply.id()), Set.of(said.id(), reply.id())));

    assertThat(stores.conversations().messages(owner, said.conversation()))
        .containsExactly(said.redacted(), reply.redacted());
    assertThat(stores.conversations().message(owner, said.id())).contains(said.redacted());
    var kept = stores.turns().byReply(owner, reply.id()).orElseThrow();
    assertThat(kept.trace()).isEmpty();
    assertThat(kept.turn().reply()).contains(reply.redacted());
    assertThat(listed()).isEmpty();
  }

  @Test
  void whatIsRedactedIsNotAskedAgain() {
    talk.fail(asking);
    stores.memories().forget(scope, new Forgetting(episode().id(), Set.of(), Set.of(said.id())));

    assertThatThrownBy(() -> talk.ask(talk.another(asking))).isInstanceOf(Failure.NotFound.class);
    assertThat(stores.conversations().message(owner, said.id())).contains(said.redacted());
  }

  @Test
  void aReplyThatComesToSomethingForgottenIsNotRemembered() {
    stores.memories().forget(scope, episode().id());

    var reply = talk.reply(asking, "Biscuit is a fine name.");

    assertThat(listed()).isEmpty();
    assertThat(stores.conversations().message(owner, reply.id())).contains(reply);
  }

  @Test
  void aReplyThatHadSomethingForgottenBeforeItIsNotRemembered() {
    var other = talk.begin(mira, "What is my dog called?");
    stores.memories().forget(scope, episode().id());

    var used = new Used(episode().id(), 0.5, "words");
    var trace = new Trace(RecallMode.HYBRID, List.of(used), Map.of(), Map.of());
    stores.turns().finish(owner, talk.spoken(other, "Biscuit."), trace, Optional.empty());

    assertThat(listed()).containsExactly(Episode.of(other.said().orElseThrow()));
  }

  @Test
  void whatWasLearnedIsToldWithoutEpisodes() {
    talk.learn(asking, List.of(dog, home), Map.of());

    assertThat(stores.memories().learned(scope)).containsExactlyInAnyOrder(dog, home);
    assertThat(stores.memories().learned(strange.scope(mira.id()))).isEmpty();
  }

  // The person's hand

  private Fact note(String text) {
    var id = new MemoryId(new UUID(0x7000, talk.later().toEpochMilli()));
    return new Fact(
        id,
        new Subject.Person(),
        text,
        Times.since(talk.now()),
        new Assessment(1, 0.5, Trust.TOLD),
        Provenance.byHand(id, text));
  }

  private Deed enter(Scope in, Deed.Act act, boolean paused, Belief... beliefs) {
    var deed = stores.memories().deeds(in).next(talk.later(), act);
    var embeddings = new HashMap<MemoryId, Embedding>();
    List.of(beliefs).forEach(it -> embeddings.put(it.id(), embedder.embed(it.text())));
    stores.memories().enter(in, new DeedLog.Entry(deed, List.of(beliefs), embeddings, paused));
    return deed;
  }

  @Test
  void whatIsDoneIsKeptInOrderWithWhatItMakes() {
    talk.learn(asking, List.of(dog), Map.of());
    var noted = note("The person's dog is called Rusk.");
    var withdrawn =
        dog.and(Change.withdrawn(talk.later(), Optional.of(noted.id()), Optional.empty()));

    var first = enter(scope, new Deed.Act.Corrected(dog.id(), noted.id()), false, withdrawn, noted);
    var all = new ArrayList<>(List.of(first));
    for (var act :
        List.of(
            new Deed.Act.Noted(noted.id()),
            new Deed.Act.Brought(List.of(dog.id(), noted.id())),
            new Deed.Act.Hid(dog.id()),
            new Deed.Act.Paused(),
            new Deed.Act.Resumed(),
            new Deed.Act.Forgot(dog.id(), 3),
            new Deed.Act.Undid(1))) {
      all.add(enter(scope, act, false));
    }

    assertThat(stores.memories().deeds(scope).all()).isEqualTo(all);
    assertThat(stores.memories().find(scope, dog.id())).contains(withdrawn);
    assertThat(stores.memories().find(scope, noted.id())).contains(noted);
    assertThat(stores.memories().learned(scope)).containsExactlyInAnyOrder(withdrawn, noted);
    assertThat(stores.memories().deeds(strange.scope(mira.id())).all()).isEmpty();
  }

  @Test
  void twoDeedsWithOneNumberAreAConflictAndTheSecondMakesNothing() {
    var deed = enter(scope, new Deed.Act.Paused(), true);
    var noted = note("The person lives in Oslo.");

    assertThatThrownBy(() ->
            stores
                .memories()
                .enter(scope, new DeedLog.Entry(deed, List.of(noted), Map.of(), false)))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(stores.memories().find(scope, noted.id())).isEmpty();
  }

  @Test
  void whatIsWrittenDownIsFoundChangedAndForgottenAsWhatWasLearned() {
    var noted = note("The person keeps bees on the roof.");
    enter(scope, new Deed.Act.Noted(noted.id()), false, noted);
    var query =
        new Query("bees", Optional.of(embedder.embed("bees roof")), Set.of(), talk.now(), 5);
    assertThat(stores.memoryIndex().candidates(scope, query))
        .anyMatch(it -> it.memory().equals(noted) && it.meaning() > 0);

    var closed =
        noted.and(
            Change.closed(
                talk.later(), talk.now(), Optional.empty(), Optional.of(dog.provenance())));
    talk.learn(asking, List.of(closed), Map.of());
    assertThat(stores.memories().find(scope, noted.id())).contains(closed);
    assertThat(closed.isByHand()).isTrue();

    assertThat(stores.memories().forget(scope, noted.id())).isEqualTo(1);
    assertThat(stores.memories().find(scope, noted.id())).isEmpty();
    assertThat(stores.memoryIndex().candidates(scope, query))
        .noneMatch(it -> it.memory().id().equals(noted.id()));
    assertThat(listed()).containsExactly(episode());
  }

  @Test
  void whatIsWrittenDownOutlivesEachConversation() {
    var noted = note("The person keeps bees on the roof.");
    enter(scope, new Deed.Act.Noted(noted.id()), false, noted);

    stores.conversations().delete(owner, said.conversation());
    assertThat(listed()).containsExactly(noted);

    stores.avatars().remove(owner, mira.id());
    assertThat(listed()).isEmpty();
    assertThat(stores.memories().deeds(scope).all()).isEmpty();
  }

  @Test
  void whatIsSaidWhileLearningIsPausedIsNeverRemembered() {
    enter(scope, new Deed.Act.Paused(), true);
    var next = talk.ask(talk.following(mira.id(), talk.reply(asking, "Fine."), "I live in Rome."));
    enter(scope, new Deed.Act.Resumed(), false);
    talk.reply(next, "Rome is grand.");
    var rome = talk.fact(next.said().orElseThrow(), "live in Rome", "The person lives in Rome.");
    talk.learn(next, List.of(rome), Map.of());

    assertThat(listed()).containsExactly(episode());
    assertThat(stores.conversations().messages(owner, said.conversation())).hasSize(4);

    var later = talk.begin(mira, "I play chess.").said().orElseThrow();
    assertThat(listed()).containsExactly(Episode.of(later), episode());
  }

  // Owners and scopes

  @Test
  void aMemoryIsAbsentInEveryOtherScope() {
    talk.learn(asking, List.of(dog), Map.of());
    var noor = talk.avatar("Noor");

    for (var other : List.of(talk.scope(noor.id()), strange.scope(mira.id()))) {
      assertThat(stores.memories().list(other)).isEmpty();
      assertThat(stores.memories().find(other, dog.id())).isEmpty();
      assertThat(stores.memories().forget(other, dog.id())).isZero();
    }
    assertThat(listed()).hasSize(2);
  }

  @Test
  void nothingIsLearnedFromTheJobOfAnotherOwner() {
    stores
        .memories()
        .learn(
            strange.scope(mira.id()),
            new Learned(asking.learning().orElseThrow(), List.of(dog), Map.of()));

    assertThat(stores.memories().list(strange.scope(mira.id()))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
  }

  @Test
  void memoriesOfTwoOwnersMayHaveTheSameIds() {
    var theirAvatar = strange.avatar("Mira");
    var theirs = strange.begin(theirAvatar, "My parrot is called Captain and I live in Oslo.");
    var parrot =
        strange.fact(
            theirs.said().orElseThrow(),
            "parrot is called Captain",
            "The parrot is called Captain.");
    assertThat(parrot.id()).isEqualTo(dog.id());

    talk.learn(asking, List.of(dog), Map.of());
    strange.learn(theirs, List.of(parrot), Map.of());
    stores.memories().forget(scope, dog.id());

    assertThat(listed()).isEmpty();
    assertThat(stores.memories().list(strange.scope(theirAvatar.id())))
        .containsExactly(parrot, Episode.of(theirs.said().orElseThrow()));
  }
}
