package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeIndexTest {

  private final ScopeIndex index = new ScopeIndex("tiny", 2);

  @Test
  void a_memory_is_found_by_its_words_the_moment_it_is_added() {
    var biscuit = said(1, "My dog is called Biscuit.");
    index.add(biscuit);
    index.add(said(2, "I live in Lisbon."));
    assertThat(asked("What are my dogs called?"))
        .extracting(Candidate::memory)
        .first()
        .isEqualTo(biscuit);
  }

  @Test
  void a_memory_is_found_by_its_meaning_once_it_has_a_vector() {
    var walk = said(1, "We walked along the beach.");
    index.add(walk);
    index.embed(walk.id(), new Embedding("tiny", new float[] {0.6f, 0.8f}));
    assertThat(
            index.candidates(query("sea", Optional.of(new Embedding("tiny", new float[] {1, 0})))))
        .singleElement()
        .satisfies(found ->
            assertThat(found.meaning()).isEqualTo(0.6, org.assertj.core.data.Offset.offset(0.001)));
  }

  @Test
  void an_embedding_of_another_model_or_size_changes_nothing() {
    var walk = said(1, "We walked along the beach.");
    index.add(walk);
    index.embed(walk.id(), new Embedding("other", new float[] {1, 0}));
    index.embed(walk.id(), new Embedding("tiny", new float[] {1, 0, 0}));
    assertThat(
            index.candidates(
                query("beach", Optional.of(new Embedding("tiny", new float[] {1, 0})))))
        .extracting(Candidate::meaning)
        .containsExactly(0.0);
  }

  @Test
  void what_was_removed_is_gone() {
    var walk = said(1, "We walked along the beach.");
    index.add(walk);
    index.embed(walk.id(), new Embedding("tiny", new float[] {1, 0}));
    index.remove(walk.id());
    assertThat(index.size()).isZero();
    assertThat(index.find(walk.id())).isEmpty();
    assertThat(
            index.candidates(
                query("beach", Optional.of(new Embedding("tiny", new float[] {1, 0})))))
        .isEmpty();
  }

  private List<Candidate> asked(String text) {
    return index.candidates(query(text, Optional.empty()));
  }

  private static Query query(String text, Optional<Embedding> embedding) {
    return new Query(text, embedding, Set.of(), Instant.EPOCH, 5);
  }

  private static Memory said(int number, String text) {
    var id = new UUID(0, number);
    var provenance = new Provenance(new MessageId(id), 0, text.length(), text);
    return new Episode(
        new MemoryId(id),
        new ConversationId(new UUID(1, 0)),
        Role.USER,
        provenance,
        Instant.ofEpochMilli(number));
  }
}
