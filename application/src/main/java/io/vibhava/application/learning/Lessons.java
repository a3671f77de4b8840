package io.vibhava.application.learning;

import io.vibhava.application.Ids;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.learning.Statements;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What there is to learn from a message: its meaning, and what the person states in it that was
/// not known.
final class Lessons {

  private static final int LIKE_IT_MAX = 5;

  private final MemoryIndex index;
  private final Embedder embedder;
  private final Ids ids;
  private final InstantSource clock;

  Lessons(MemoryIndex index, Embedder embedder, Ids ids, InstantSource clock) {
    this.index = index;
    this.embedder = embedder;
    this.ids = ids;
    this.clock = clock;
  }

  Learned of(Message message, Job job, Scope scope) {
    var stated = newlyStated(scope, message);
    return new Learned(job, stated, embeddings(message, stated));
  }

  private Map<MemoryId, Embedding> embeddings(Message message, List<Memory> stated) {
    var embeddings = new HashMap<MemoryId, Embedding>();
    Stream.concat(Stream.of(Episode.of(message)), stated.stream())
        .forEach(memory -> embeddings.put(memory.id(), embedder.embed(memory.text())));
    return embeddings;
  }

  private List<Memory> newlyStated(Scope scope, Message message) {
    return Statements.in(message).stream()
        .filter(statement -> statement.provenance().occursIn(message.text()))
        .map(statement -> statement.asMemory(new MemoryId(ids.next()), message.at()))
        .filter(memory -> !isKnown(scope, memory))
        .toList();
  }

  private boolean isKnown(Scope scope, Memory memory) {
    var query = new Query(memory.text(), Optional.empty(), Set.of(), clock.instant(), LIKE_IT_MAX);
    return index.candidates(scope, query).stream()
        .anyMatch(candidate -> candidate.memory().text().equals(memory.text()));
  }
}
