package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Stores;
import io.vibhava.application.Talk;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// Whatever is told, learned, forgotten and deleted by people whose ids are the same all over, each
/// finds all that is their own, and nothing else.
public abstract class IsolationProperties {

  private static final int PEOPLE = 4;
  private static final int AVATARS = 2;
  private static final String ALIKE = "My dog is called Biscuit, number";

  enum Deed {
    TELL,
    LEARN,
    FORGET,
    DELETE
  }

  record Step(int person, int avatar, Deed deed) {}

  private final WordEmbedder embedder = new WordEmbedder();

  /// A new store that compares the embeddings of `embedder`.
  protected abstract Stores open(Embedder embedder) throws Exception;

  @Provide
  static Arbitrary<List<Step>> steps() {
    var person = Arbitraries.integers().between(0, PEOPLE - 1);
    var avatar = Arbitraries.integers().between(0, AVATARS - 1);
    var deed = Arbitraries.of(Deed.TELL, Deed.TELL, Deed.LEARN, Deed.FORGET, Deed.DELETE);
    return Combinators.combine(person, avatar, deed)
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void eachFindsAllOfTheirOwnAndNothingElse(@ForAll("steps") List<Step> steps) throws Exception {
    try (var stores = open(embedder)) {
      var people = people(stores);
      for (var step : steps) {
        people.get(step.person()).get(step.avatar()).does(step.deed());
        people.forEach(scopes -> scopes.forEach(Mind::findsItsOwnAlone));
      }
    }
  }

  private List<List<Mind>> people(Stores stores) {
    var people = new ArrayList<List<Mind>>();
    for (var number = 0; number < PEOPLE; number++) {
      var talk = new Talk(stores, stores.vault().open("person " + number));
      var minds = new ArrayList<Mind>();
      for (var avatar = 0; avatar < AVATARS; avatar++) {
        minds.add(
            new Mind(stores, talk, talk.avatar("Mira" + avatar), "%d%d".formatted(number, avatar)));
      }
      people.add(minds);
    }
    return people;
  }

  /// What one scope should hold, beside what it does.
  private final class Mind {
    private final Stores stores;
    private final Talk talk;
    private final Avatar avatar;
    private final String mark;
    private final Map<MemoryId, Memory> own = new LinkedHashMap<>();
    private final Map<MemoryId, ConversationId> told = new LinkedHashMap<>();

    private Mind(Stores stores, Talk talk, Avatar avatar, String mark) {
      this.stores = stores;
      this.talk = talk;
      this.avatar = avatar;
      this.mark = mark;
    }

    void does(Deed deed) {
      switch (deed) {
        case TELL -> tell(false);
        case LEARN -> tell(true);
        case FORGET -> own.keySet().stream().findFirst().ifPresent(this::forget);
        case DELETE -> told.values().stream().findFirst().ifPresent(this::delete);
      }
    }

    private void tell(boolean learned) {
      var asking = talk.begin(avatar, ALIKE + " " + mark);
      var said = asking.said().orElseThrow();
      keep(Episode.of(said), said.conversation());
      if (learned) {
        var fact = talk.fact(said, "dog is called Biscuit", ALIKE + " " + mark + " indeed");
        talk.learn(asking, List.of(fact), Map.of(fact.id(), embedder.embed(fact.statement())));
        keep(fact, said.conversation());
      }
    }

    private void keep(Memory memory, ConversationId conversation) {
      own.put(memory.id(), memory);
      told.put(memory.id(), conversation);
    }

    private void forget(MemoryId id) {
      var from = own.get(id).provenance().message();
      stores.memories().forget(talk.scope(avatar.id()), id);
      drop(known -> known.provenance().message().equals(from));
    }

    private void delete(ConversationId conversation) {
      stores.conversations().delete(talk.scope(avatar.id()).owner(), conversation);
      drop(known -> conversation.equals(told.get(known.id())));
    }

    private void drop(Predicate<Memory> gone) {
      var ids = own.values().stream().filter(gone).map(Memory::id).toList();
      ids.forEach(own::remove);
      ids.forEach(told::remove);
    }

    void findsItsOwnAlone() {
      var question = ALIKE + "?";
      var query =
          new Query(question, Optional.of(embedder.embed(question)), Set.of(), talk.now(), 100);
      assertThat(stores.memoryIndex().candidates(talk.scope(avatar.id()), query))
          .extracting(Candidate::memory)
          .containsExactlyInAnyOrderElementsOf(own.values());
    }
  }
}
