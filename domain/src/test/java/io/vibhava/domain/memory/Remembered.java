package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What somebody remembers, each a day older than the one before, and what they ask.
final class Remembered {

  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private Remembered() {}

  static Episode byPerson(int number, String text) {
    return episode(number, Role.USER, text);
  }

  static Episode byAvatar(int number, String text) {
    return episode(number, Role.AVATAR, text);
  }

  static Fact fact(int number, String statement, Times times) {
    return new Fact(
        new MemoryId(new UUID(2, number)),
        new Subject.Person(),
        statement,
        times,
        new Assessment(0.9, 0.5, Trust.TOLD),
        byPerson(number, statement).provenance());
  }

  static Query asked(String text) {
    return asked(text, 10);
  }

  static Query asked(String text, int limit) {
    return new Query(text, Optional.empty(), Set.of(), NOW, limit);
  }

  private static Episode episode(int number, Role role, String text) {
    var id = new UUID(1, number);
    return new Episode(
        new MemoryId(id),
        new ConversationId(new UUID(3, 1)),
        role,
        new Provenance(new MessageId(id), 0, text.length(), text),
        NOW.minus(Duration.ofDays(number)));
  }
}
