package io.vibhava.application.turn.scripted;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Lesson;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Budget;
import io.vibhava.domain.turn.Known;
import io.vibhava.domain.turn.Material;
import io.vibhava.domain.turn.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A person who talks with the stand-in; each message is said a minute after the last.
final class Conversing {

  static final Instant START = Instant.parse("2026-10-03T10:00:00Z");

  private static final Budget ROOMY = new Budget(60_000, 600, 20_000, 500);

  private final Profile avatar;
  private final List<Message> history = new ArrayList<>();
  private final List<Recollection> recalled = new ArrayList<>();
  private final List<Belief> learned = new ArrayList<>();
  private ZoneId zone = ZoneId.of("UTC");
  private Instant now = START;
  private long ids;

  Conversing(Profile avatar) {
    this.avatar = avatar;
  }

  Conversing in(String zoneName) {
    zone = ZoneId.of(zoneName);
    return this;
  }

  /// Says something and hears the reply.
  String say(String text) {
    var said = message(Role.USER, text);
    var reply = Replies.to(prompt(said));
    history.add(said);
    history.add(message(Role.AVATAR, reply));
    now = now.plus(Duration.ofMinutes(1));
    return reply;
  }

  Prompt prompt(String text) {
    return prompt(message(Role.USER, text));
  }

  private Prompt prompt(Message said) {
    var known = new Known(learned, new Deeds(List.of()), CoreProfile.Limits.USUAL);
    var material = new Material(avatar, history, recalled, false, said, now.atZone(zone), known);
    return Prompt.compose(material, ROOMY, text -> text.length() / 4 + 1);
  }

  /// Tells something without waiting for what is replied.
  Conversing told(String text) {
    history.add(message(Role.USER, text));
    history.add(message(Role.AVATAR, "Mm, number " + ids + "."));
    now = now.plus(Duration.ofMinutes(1));
    return this;
  }

  /// Begins another conversation a day later, in which all that was said comes to mind, and what
  /// was learned from it.
  Conversing another() {
    history.forEach(message -> remember(Episode.of(message)));
    return anotherWithFactsAlone();
  }

  /// Begins another conversation at once: all that was said comes to mind, and nothing was learned
  /// from it yet.
  Conversing anotherAtOnce() {
    history.forEach(
        message -> recalled.add(new Recollection(Episode.of(message), 1, "all").unread()));
    history.clear();
    return this;
  }

  /// Begins another conversation a day later, in which only what was learned comes to mind.
  Conversing anotherWithFactsAlone() {
    for (var i = 0; i < history.size(); i++) {
      var message = history.get(i);
      Lesson.of(new Source(message, history.subList(0, i), zone)).stream()
          .filter(it -> !(it instanceof Statement.Gone))
          .map(it -> it.asMemory(new MemoryId(id()), message.at()))
          .forEach(this::remember);
    }
    history.clear();
    now = now.plus(Duration.ofDays(1));
    return this;
  }

  Conversing remember(Memory memory) {
    recalled.add(new Recollection(memory, 1, "all"));
    return know(memory);
  }

  /// Holds something true that does not come to mind by itself.
  Conversing know(Memory memory) {
    if (memory instanceof Belief belief) {
      learned.add(belief);
    }
    return this;
  }

  Message message(Role role, String text) {
    var state = role == Role.USER ? MessageState.KEPT : MessageState.COMPLETE;
    return new Message(
        new MessageId(id()),
        new ConversationId(new UUID(0, 1)),
        Optional.empty(),
        role,
        text,
        now,
        state,
        text.length() / 4 + 1);
  }

  private UUID id() {
    return new UUID(1, ++ids);
  }

  /// Whether the reply asks at most one question, quotes aside.
  static long questions(String reply) {
    return reply.replaceAll("\"[^\"]*\"", "").chars().filter(at -> at == '?').count();
  }
}
