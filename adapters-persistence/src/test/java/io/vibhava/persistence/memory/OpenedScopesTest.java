package io.vibhava.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Talk;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an index holds at hand, and that it holds no more than it may.
class OpenedScopesTest {

  @TempDir private Path folder;
  private final WordEmbedder embedder = new WordEmbedder();
  private SqliteStores store;
  private Talk talk;
  private Avatar mira;

  @BeforeEach
  void aStore() {
    store = SqliteStores.in(folder, embedder);
    talk = new Talk(store, store.vault().open("ada"));
    mira = talk.avatar("Mira");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Memory> found(SqliteStores where, Scope scope, String words) {
    var query = new Query(words, Optional.empty(), Set.of(), talk.now(), 5);
    var inHand = where.memoryIndex().atHand(scope).map(here -> here.candidates(query));
    var found = where.memoryIndex().candidates(scope, query);
    inHand.ifPresent(same -> assertThat(memories(same)).isEqualTo(memories(found)));
    return memories(found);
  }

  private static List<Memory> memories(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::memory).toList();
  }

  private Message said(String text) {
    return talk.begin(mira, text).said().orElseThrow();
  }

  @Test
  void aScopeIsColdUntilItIsAsked() {
    said("My dog is called Biscuit.");
    var scope = talk.scope(mira.id());
    assertThat(store.memoryIndex().atHand(scope)).isEmpty();

    found(store, scope, "dog");

    assertThat(store.memoryIndex().atHand(scope)).isPresent();
    assertThat(store.memoryIndex().atHand(talk.scope(talk.avatar("Noor").id()))).isEmpty();
  }

  @Test
  void aStoreThatIsOpenedAgainFindsWhatWasKept() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var said = asking.said().orElseThrow();
    talk.learn(
        asking, List.of(), Map.of(new MemoryId(said.id().value()), embedder.embed(said.text())));
    store.close();
    store = SqliteStores.in(folder, embedder);

    var scope = new Scope(store.vault().open("ada"), mira.id());
    var query =
        new Query("Biscuit", Optional.of(embedder.embed(said.text())), Set.of(), talk.now(), 5);

    assertThat(store.memoryIndex().candidates(scope, query))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.memory()).isEqualTo(Episode.of(said));
          assertThat(found.words()).isPositive();
          assertThat(found.meaning()).isGreaterThan(0.9);
        });
  }

  @Test
  void whatAnotherStoreWroteAndForgotShowsAtOnce() {
    var first = said("My dog is called Biscuit.");
    try (var other = SqliteStores.in(folder, embedder)) {
      var theirs = new Scope(other.vault().open("ada"), mira.id());
      assertThat(found(other, theirs, "dog cat")).containsExactly(Episode.of(first));

      var second = said("My cat is called Plum.");
      assertThat(found(other, theirs, "cat")).contains(Episode.of(second));

      store.memories().forget(talk.scope(mira.id()), new MemoryId(first.id().value()));
      assertThat(found(other, theirs, "dog cat")).containsExactly(Episode.of(second));

      store.conversations().delete(store.vault().open("ada"), second.conversation());
      assertThat(found(other, theirs, "dog cat")).isEmpty();
    }
  }

  @Test
  void whatDoesNotFitIsLetGoAndOpenedAgain() {
    var first = said("My dog is called Biscuit.");
    try (var small = small()) {
      var owner = small.vault().open("ada");
      var index = small.memoryIndex(embedder);
      var scope = new Scope(owner, mira.id());
      var query = new Query("dog", Optional.empty(), Set.of(), talk.now(), 5);

      for (var time = 0; time < 3; time++) {
        assertThat(index.candidates(scope, query))
            .extracting(Candidate::memory)
            .containsExactly(Episode.of(first));
        assertThat(index.atHand(scope)).isEmpty();
      }
    }
  }

  private SqliteStore small() {
    return SqliteStore.open(
        folder,
        SqliteSettings.usual().withIndexBytesMax(1),
        InstantSource.system(),
        UUID::randomUUID);
  }
}
