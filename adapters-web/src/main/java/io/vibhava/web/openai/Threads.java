package io.vibhava.web.openai;

import io.vibhava.application.Engine;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the place that a client goes on from by what the person said before. Where it was lately
/// is known by a hash, which is held in memory alone; else the person's latest conversations with
/// the avatar are looked through.
final class Threads {

  private final Engine engine;
  private final ChatLimits limits;
  private final Map<Key, Spot> known;

  /// A place in a conversation.
  ///
  /// @param behind the message that what is said now follows
  record Spot(ConversationId conversation, MessageId behind) {}

  private record Key(OwnerId owner, AvatarId avatar, String said) {}

  Threads(Engine engine, ChatLimits limits) {
    this.engine = engine;
    this.limits = limits;
    this.known = Collections.synchronizedMap(new Latest<>(limits.placesKnownMax()));
  }

  private static final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private final int max;

    Latest(int max) {
      super(16, 0.75f, true);
      this.max = max;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > max;
    }
  }

  void note(Owner owner, AvatarId avatar, List<String> said, Spot spot) {
    known.put(key(owner, avatar, said), spot);
  }

  /// Where a client stands to which the person has said `said` so far; nowhere where that is
  /// nothing, or nothing that is kept.
  Optional<Spot> find(Owner owner, AvatarId avatar, List<String> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.get(key(owner, avatar, said)))
        .filter(spot -> isThere(owner, spot))
        .or(() -> search(owner, avatar, said));
  }

  private boolean isThere(Owner owner, Spot spot) {
    return engine.findMessage().find(owner, spot.conversation(), spot.behind()).isPresent();
  }

  private Optional<Spot> search(Owner owner, AvatarId avatar, List<String> said) {
    return engine
        .listConversations()
        .list(owner, Optional.of(avatar), EnumSet.allOf(ConversationState.class))
        .stream()
        .limit(limits.conversationsSearchedMax())
        .flatMap(talk -> spot(owner, talk, said).stream())
        .findFirst();
  }

  private Optional<Spot> spot(Owner owner, Conversation talk, List<String> said) {
    var path = engine.readConversation().read(owner, talk.id(), Extent.TO_HEAD).messages();
    var matched = 0;
    var behind = Optional.<MessageId>empty();
    for (var message : path) {
      if (message.role() == Role.USER && matched == said.size()) {
        break;
      }
      if (message.role() == Role.USER && !message.text().equals(said.get(matched++))) {
        return Optional.empty();
      }
      behind = Optional.of(message).map(Message::id);
    }
    return matched == said.size() ? behind.map(at -> new Spot(talk.id(), at)) : Optional.empty();
  }

  private static Key key(Owner owner, AvatarId avatar, List<String> said) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var text : said) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return new Key(owner.id(), avatar, Base64.getEncoder().encodeToString(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
