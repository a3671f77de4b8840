package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.time.Instant;
import java.util.Optional;

/// What one side said once: a range of a message, of which no second copy is kept.
public record Episode(
    MemoryId id, ConversationId conversation, Role role, Provenance provenance, Instant at)
    implements Memory {

  /// The episode that is the whole of `message`.
  public static Episode of(Message message) {
    return new Episode(
        new MemoryId(message.id().value()),
        message.conversation(),
        message.role(),
        Provenance.of(message),
        message.at());
  }

  /// The same, shown in other words, such as with a secret hidden.
  public Episode quoting(String words) {
    var shown = new Provenance(provenance.message(), provenance.from(), provenance.to(), words);
    return new Episode(id, conversation, role, shown, at);
  }

  @Override
  public Optional<Memory> without(Provenance range) {
    return provenance.overlaps(range) ? Optional.empty() : Optional.of(this);
  }

  @Override
  public String text() {
    return provenance.quote();
  }
}
