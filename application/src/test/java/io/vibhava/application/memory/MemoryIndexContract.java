package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vibhava.application.StoreContract;
import io.vibhava.application.Talk;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Fate;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every index of memories does.
public abstract class MemoryIndexContract extends StoreContract {

  private static final int LIMIT = 5;

  private Avatar mira;
  private Asking asking;
  private Message said;
  private Scope scope;

  @BeforeEach
  void aMessage() {
    mira = talk.avatar("Mira");
    scope = talk.scope(mira.id());
    asking = talk.begin(mira, "My dog is called Biscuit and I live in Lisbon.");
    said = asking.said().orElseThrow();
  }

  private Query words(String text, MemoryId... without) {
    return new Query(text, Optional.empty(), Set.of(without), talk.now(), LIMIT);
  }

  private Query meaning(String text) {
    return new Query(text, Optional.of(embedder.embed(text)), Set.of(), talk.now(), LIMIT);
  }

  /// What is found, which is the same where the scope is taken in hand.
  private List<Memory> found(Scope where, Query query) {
    var inHand = stores.memoryIndex().atHand(where).map(here -> here.candidates(query));
    var found = stores.memoryIndex().candidates(where, query);
    inHand.ifPresent(same -> assertThat(memories(same)).isEqualTo(memories(found)));
    return memories(found);
  }

  private static List<Memory> memories(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::memory).toList();
  }

  private Candidate candidate(MemoryId id, Query query) {
    return stores.memoryIndex().candidates(scope, query).stream()
        .filter(candidate -> candidate.memory().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasAskedIsFoundByItsWordsAtOnce() {
    var candidates = stores.memoryIndex().candidates(scope, words("What is my dog called?"));

    assertThat(candidates)
        .singleElement()
        .satisfies(found -> {
          assertThat(found.memory()).isEqualTo(Episode.of(said));
          assertThat(found.words()).isPositive();
          assertThat(found.meaning()).isZero();
        });
  }

  private void reply(Asking to, MemoryId... ofUse) {
    var used =
        Stream.of(ofUse)
            .map(id -> new Used(id, Optional.empty(), 1, "words", Map.of(), Fate.HELD))
            .toList();
    var trace = new Trace(RecallMode.HYBRID, used, Map.of(), Map.of());
    stores.turns().finish(owner, talk.spoken(to, "I see."), trace, Optional.empty());
  }

  @Test
  void whatWasOfUseToAReplyIsKnownToHaveBeenAndTheRestToBeIdleSinceTheFirstUse() {
    var dog = Episode.of(said).id();
    var query = words("What of Lisbon?");
    assertThat(candidate(dog, query).idleSince()).isEmpty();
    var home = talk.begin(mira, "I moved to Lisbon in May.");
    reply(home, dog);
    var first = talk.now();
    assertThat(candidate(dog, query).idleSince()).contains(first);
    assertThat(candidate(Episode.of(home.said().orElseThrow()).id(), query).idleSince())
        .contains(first);
    var next = talk.begin(mira, "Lisbon is sunny.");

    reply(talk.begin(mira, "And now?"), Episode.of(home.said().orElseThrow()).id());

    assertThat(candidate(dog, query).idleSince()).contains(first);
    assertThat(candidate(Episode.of(home.said().orElseThrow()).id(), query).idleSince())
        .contains(talk.now());
    assertThat(candidate(Episode.of(next.said().orElseThrow()).id(), query).idleSince())
        .contains(next.said().orElseThrow().at());
  }

  @Test
  void theUseOfOneDoesNotShowInAnotherScope() {
    var ben = talk.avatar("Ben");
    reply(talk.begin(ben, "I moved to Lisbon in May."), Episode.of(said).id());

    assertThat(candidate(Episode.of(said).id(), words("Lisbon?")).idleSince()).isEmpty();
  }

  @Test
  void aReplyIsFoundByItsWordsAtOnce() {
    found(scope, words("marvellous"));
    var reply = talk.reply(asking, "A marvellous name.");

    assertThat(found(scope, words("marvellous"))).contains(Episode.of(reply));
  }

  @Test
  void whatFitsTheWordsBestIsAmongTheLikeliest() {
    for (var i = 0; i < 30; i++) {
      talk.begin(mira, "I walked along the river for %d minutes today.".formatted(i));
    }

    var candidates =
        stores.memoryIndex().candidates(scope, words("Where does Biscuit live, in Lisbon?"));

    assertThat(candidates).extracting(Candidate::memory).contains(Episode.of(said));
    assertThat(candidates).hasSizeLessThanOrEqualTo(2 * LIMIT + 2);
  }

  @Test
  void anEmptyScopeHasNoCandidates() {
    assertThat(found(talk.scope(talk.avatar("Noor").id()), meaning("dog"))).isEmpty();
  }

  @Test
  void whatIsNotWantedIsNotFound() {
    assertThat(found(scope, words("dog", Episode.of(said).id()))).isEmpty();
  }

  @Test
  void nothingIsFoundAcrossScopesOrOwners() {
    var noor = talk.avatar("Noor");

    assertThat(found(talk.scope(noor.id()), meaning("dog Biscuit"))).isEmpty();
    assertThat(found(strange.scope(mira.id()), meaning("dog Biscuit"))).isEmpty();
  }

  @Test
  void scopesOfTwoOwnersWithTheSameIdsStayApart() {
    var theirs = strange.begin(strange.avatar("Mira"), "My parrot is called Captain.");
    assertThat(theirs.turn().asked()).isEqualTo(said.id());

    assertThat(found(scope, words("parrot dog"))).containsExactly(Episode.of(said));
    assertThat(found(strange.scope(mira.id()), words("parrot dog")))
        .containsExactly(Episode.of(theirs.said().orElseThrow()));
  }

  @Test
  void aMemoryIsFoundByItsMeaningOnceItIsLearned() {
    talk.learn(asking, List.of(), Map.of(Episode.of(said).id(), embedder.embed(said.text())));

    var same = candidate(Episode.of(said).id(), meaning(said.text()));

    assertThat(same.meaning()).isCloseTo(1, within(0.02));
  }

  @Test
  void theNearerMeaningIsTheGreater() {
    var other = talk.begin(mira, "The weather is grey.");
    talk.learn(asking, List.of(), Map.of(Episode.of(said).id(), embedder.embed(said.text())));
    var otherId = Episode.of(other.said().orElseThrow()).id();
    talk.learn(other, List.of(), Map.of(otherId, embedder.embed("The weather is grey.")));
    var query = meaning("grey weather");

    assertThat(candidate(otherId, query).meaning())
        .isGreaterThan(candidate(Episode.of(said).id(), query).meaning());
  }

  @Test
  void anEmbeddingOfAnotherModelIsNeverCompared() {
    var foreign = new Embedding("another model", embedder.embed(said.text()).values());
    talk.learn(asking, List.of(), Map.of(Episode.of(said).id(), foreign));

    assertThat(candidate(Episode.of(said).id(), meaning("dog")).meaning()).isZero();
  }

  @Test
  void aFactIsFoundByItsWordsAndItsMeaningOnceItIsLearned() {
    found(scope, words("pet"));
    var fact = talk.fact(said, "dog is called Biscuit", "The pet of the person is named Biscuit.");
    talk.learn(asking, List.of(fact), Map.of(fact.id(), embedder.embed(fact.statement())));

    var candidate = candidate(fact.id(), meaning("pet named"));

    assertThat(candidate.memory()).isEqualTo(fact);
    assertThat(candidate.words()).isPositive();
    assertThat(candidate.meaning()).isPositive();
  }

  @Test
  void whatIsForgottenIsNotFoundAgain() {
    var fact = talk.fact(said, "dog is called Biscuit", "The pet of the person is named Biscuit.");
    talk.learn(asking, List.of(fact), Map.of(fact.id(), embedder.embed(fact.statement())));
    found(scope, meaning("dog pet Biscuit"));

    stores.memories().forget(scope, fact.id());

    assertThat(found(scope, meaning("dog pet Biscuit"))).isEmpty();
  }

  @Test
  void whatIsForgottenIsNotFoundAfterItIsLearnedAgain() {
    found(scope, words("dog"));
    stores.memories().forget(scope, Episode.of(said).id());
    var fact = talk.fact(said, "dog is called Biscuit", "The pet of the person is named Biscuit.");

    talk.learn(asking, List.of(fact), Map.of(Episode.of(said).id(), embedder.embed(said.text())));

    assertThat(found(scope, meaning("dog pet Biscuit"))).isEmpty();
  }

  @Test
  void whatIsNotForgottenIsStillFound() {
    var other = talk.begin(mira, "My cat is called Plum.");

    stores.memories().forget(scope, Episode.of(said).id());

    assertThat(found(scope, words("cat dog")))
        .containsExactly(Episode.of(other.said().orElseThrow()));
  }

  @Test
  void aDeletedConversationIsNotFoundAgain() {
    var other = talk.begin(mira, "My cat is called Plum.");
    found(scope, words("cat dog"));

    stores.conversations().delete(owner, said.conversation());

    assertThat(found(scope, words("cat dog")))
        .containsExactly(Episode.of(other.said().orElseThrow()));
  }

  @Test
  void aRemovedAvatarIsNotFoundAgain() {
    found(scope, words("dog"));

    stores.avatars().remove(owner, mira.id());

    assertThat(found(scope, words("dog"))).isEmpty();
  }

  @Test
  void aFactThatWasReplacedIsFoundAsItIsNow() {
    var fact = talk.fact(said, "dog is called Biscuit", "The pet is named Biscuit.");
    talk.learn(asking, List.of(fact), Map.of(fact.id(), embedder.embed(fact.statement())));
    found(scope, words("pet"));
    var next =
        talk.ask(talk.following(mira.id(), talk.reply(asking, "I see."), "Biscuit is a hamster."));
    var better = talk.fact(said, "dog is called Biscuit", "The hamster is named Biscuit.");
    var changed =
        new Fact(
            fact.id(),
            better.subject(),
            better.statement(),
            fact.times(),
            fact.assessment(),
            fact.provenance());

    talk.learn(next, List.of(changed), Map.of(fact.id(), embedder.embed(changed.statement())));

    assertThat(candidate(fact.id(), meaning("The hamster is named Biscuit.")).memory())
        .isEqualTo(changed);
    assertThat(candidate(fact.id(), meaning("The hamster is named Biscuit.")).meaning())
        .isCloseTo(1, within(0.02));
  }

  @Test
  void aScopeThatWasJustAskedIsWarm() {
    found(scope, words("dog"));

    assertThat(stores.memoryIndex().atHand(scope)).isPresent();
  }

  /// A thousand people who told nearly the same under the same ids: nothing but the owner keeps
  /// them apart.
  @Test
  void amongAThousandPeopleWithNearlyTheSameMemoriesNobodyFindsAnothers() {
    var people = new ArrayList<Scope>();
    var own = new ArrayList<String>();
    for (var number = 0; number < 1_000; number++) {
      var person = new Talk(stores, stores.vault().open("person " + number));
      var avatar = person.avatar("Mira");
      own.add("My dog is called Biscuit%d and I live in Lisbon.".formatted(number));
      person.begin(avatar, own.getLast());
      people.add(person.scope(avatar.id()));
    }
    var foreign = 0;
    for (var asked = 0; asked < 10_000; asked++) {
      var at = asked * 7_919 % people.size();
      var text = asked % 2 == 0 ? "What is my dog called?" : own.get((at + 1) % own.size());
      var query = new Query(text, Optional.of(embedder.embed(text)), Set.of(), talk.now(), 10);
      for (var found : stores.memoryIndex().candidates(people.get(at), query)) {
        foreign += found.memory().text().equals(own.get(at)) ? 0 : 1;
      }
    }
    assertThat(foreign).isZero();
  }
}
