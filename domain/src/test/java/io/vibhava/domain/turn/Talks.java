package io.vibhava.domain.turn;

import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Traits;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Talks to compose prompts from: what is said in turn, the person first, a minute apart.
final class Talks {

  static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final ConversationId HERE = new ConversationId(new UUID(1, 1));
  private static final ConversationId EARLIER = new ConversationId(new UUID(1, 2));

  private Talks() {}

  static Profile profile(List<Example> examples) {
    var personality =
        new Personality("Calm and curious.", Traits.even(), List.of("Keeps secrets."));
    return new Profile("Mira", "listens well", "", personality, "Hello.", examples, Voice.usual());
  }

  static Message message(int number, Role role, String text, TokenCounter counter) {
    return new Message(
        new MessageId(new UUID(2, number)),
        HERE,
        number == 0 ? Optional.empty() : Optional.of(new MessageId(new UUID(2, number - 1))),
        role,
        text,
        START.plusSeconds(60L * number),
        role == Role.USER ? MessageState.KEPT : MessageState.COMPLETE,
        counter.count(text));
  }

  static List<Message> said(List<String> texts, TokenCounter counter) {
    var messages = new ArrayList<Message>();
    for (var text : texts) {
      var role = messages.size() % 2 == 0 ? Role.USER : Role.AVATAR;
      messages.add(message(messages.size(), role, text, counter));
    }
    return messages;
  }

  /// What was said long ago, in another conversation.
  static Recollection recollection(int number, Role role, String text) {
    var message =
        new Message(
            new MessageId(new UUID(3, number)),
            EARLIER,
            Optional.empty(),
            role,
            text,
            START.minusSeconds(86_400L * (number + 1)),
            role == Role.USER ? MessageState.KEPT : MessageState.COMPLETE,
            1);
    return new Recollection(Episode.of(message), 1.0 / (number + 1), "words");
  }

  /// The last of `messages` is what is asked.
  static Material material(Profile profile, List<Message> messages, List<Recollection> recalled) {
    var asked = messages.getLast();
    return new Material(
        profile,
        messages.subList(0, messages.size() - 1),
        recalled,
        asked,
        ZonedDateTime.ofInstant(asked.at(), ZoneOffset.UTC));
  }
}
