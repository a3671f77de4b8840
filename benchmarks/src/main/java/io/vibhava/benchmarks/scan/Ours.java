package io.vibhava.benchmarks.scan;

import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Ranking;
import io.vibhava.domain.memory.Recollection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Our index of a scope: it searches by words and by meaning in one call.
final class Ours implements Contestant {

  static final int WANTED = 10;

  private static final long UUID_VERSION_7 = 0x0198a0c27f3e7000L;
  private static final long UUID_VARIANT = Long.MIN_VALUE;
  private static final int MESSAGES_PER_CONVERSATION = 40;

  private final String model;
  private final ScopeIndex index;
  private int added;

  Ours(String model, int dimensions) {
    this.model = model;
    this.index = new ScopeIndex(model, dimensions);
  }

  @Override
  public void add(Corpus.Entry entry) {
    var id = new UUID(UUID_VERSION_7 + ((long) added << 16), UUID_VARIANT | added);
    var episode =
        new Episode(
            new MemoryId(id),
            new ConversationId(
                new UUID(UUID_VERSION_7, UUID_VARIANT | added / MESSAGES_PER_CONVERSATION)),
            added % 2 == 0 ? Role.USER : Role.AVATAR,
            new Provenance(new MessageId(id), 0, entry.text().length(), entry.text()),
            Instant.ofEpochMilli(added));
    index.add(episode);
    index.embed(episode.id(), new Embedding(model, entry.vector()));
    added++;
  }

  List<Candidate> candidates(Corpus.Entry question) {
    return index.candidates(query(question));
  }

  /// Candidates and their ranking: what a turn waits for.
  List<Recollection> recall(Corpus.Entry question) {
    var query = query(question);
    return Ranking.best(index.candidates(query), query);
  }

  @Override
  public List<Integer> search(Corpus.Entry question) {
    return candidates(question).stream()
        .sorted(Comparator.comparingDouble(Candidate::meaning).reversed())
        .limit(WANTED)
        .map(candidate -> (int) candidate.memory().id().value().getLeastSignificantBits())
        .toList();
  }

  private Query query(Corpus.Entry question) {
    var embedding = Optional.of(new Embedding(model, question.vector()));
    return new Query(question.text(), embedding, Set.of(), Instant.EPOCH, WANTED);
  }
}
