package io.vibhava.application.learning;

import io.vibhava.application.Ids;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Memories;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.learning.Beliefs;
import io.vibhava.domain.learning.Introduced;
import io.vibhava.domain.learning.Lesson;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What there is to learn from a message: its meaning, and what is stated in it, beside what is
/// believed already.
final class Lessons {

  /// How many messages before one are read with it: what it leans on lies close, and a play begins
  /// not long before.
  private static final int BEFORE_MAX = 24;

  private final Conversations conversations;
  private final Memories memories;
  private final Embedder embedder;
  private final Ids ids;
  private final ZoneId zone;

  /// @param zone the person's time zone
  Lessons(Conversations conversations, Memories memories, Embedder embedder, Ids ids, ZoneId zone) {
    this.conversations = conversations;
    this.memories = memories;
    this.embedder = embedder;
    this.ids = ids;
    this.zone = zone;
  }

  /// @param written what a model wrote down of the message
  Learned of(Message message, Job job, Scope scope, List<Statement> written) {
    var source = new Source(message, before(message, scope), zone, introduced(message, scope));
    var statements =
        switch (job.stage()) {
          case FIRST -> Lesson.of(source, written);
          case MODEL -> Lesson.written(source, written);
        };
    var learned = statements.isEmpty() ? List.<Belief>of() : learned(statements, message, scope);
    return new Learned(job, List.copyOf(learned), embeddings(message, learned));
  }

  private List<Belief> learned(List<Statement> statements, Message message, Scope scope) {
    var beliefs =
        new Beliefs(
            memories.learned(scope),
            () -> new MemoryId(ids.next()),
            new SameMeaning(embedder)::test);
    statements.forEach(statement -> beliefs.learn(statement, message.at()));
    return beliefs.learned();
  }

  private Set<String> introduced(Message message, Scope scope) {
    return Introduced.mayMatterIn(message.text())
        ? Introduced.in(memories.learned(scope))
        : Set.of();
  }

  private Map<MemoryId, Embedding> embeddings(Message message, List<Belief> learned) {
    var embeddings = new HashMap<MemoryId, Embedding>();
    Stream.<Memory>concat(Stream.of(Episode.of(message)), learned.stream())
        .forEach(memory -> embeddings.put(memory.id(), embedder.embed(memory.text())));
    return embeddings;
  }

  private List<Message> before(Message message, Scope scope) {
    var before = new ArrayDeque<Message>();
    for (var parent = parent(message, scope);
        parent.isPresent() && before.size() < BEFORE_MAX;
        parent = parent(parent.get(), scope)) {
      before.addFirst(parent.get());
    }
    return List.copyOf(before);
  }

  private Optional<Message> parent(Message message, Scope scope) {
    return message.parent().flatMap(id -> conversations.message(scope.owner(), id));
  }
}
