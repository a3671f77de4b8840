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
import java.util.UUID;

/// Finds the place that a client goes on from by what was said before, the replies included: two
/// clients whose talks began alike are told apart by what they were answered, and by what lets them
/// in. Where a client was lately is known by a hash, which is held in memory alone; else the
/// person's latest conversations with the avatar are looked through.
final class Threads {

  private final Engine engine;
  private final ChatLimits limits;
  private final Map<Key, Spot> known;

  /// A place in a conversation.
  ///
  /// @param behind the message that what is said now follows
  record Spot(ConversationId conversation, MessageId behind) {}

  /// Who goes on, with which avatar.
  ///
  /// @param credential that let them in
  record Client(Owner owner, UUID credential, AvatarId avatar) {}

  private record Key(OwnerId owner, UUID credential, AvatarId avatar, String said) {}

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

  /// A client that sends no replies at all is told apart by its words alone.
  void note(Client client, List<Said> said, Spot spot) {
    known.put(key(client, said), spot);
    known.put(key(client, said.stream().map(Said::alone).toList()), spot);
  }

  /// Where a client stands with which `said` was said so far; nowhere where that is nothing, or
  /// nothing that is kept.
  Optional<Spot> find(Client client, List<Said> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.get(key(client, said)))
        .filter(spot -> isThere(client.owner(), spot))
        .or(() -> search(client, said));
  }

  private boolean isThere(Owner owner, Spot spot) {
    return engine.findMessage().find(owner, spot.conversation(), spot.behind()).isPresent();
  }

  private Optional<Spot> search(Client client, List<Said> said) {
    var owner = client.owner();
    return engine
        .listConversations()
        .list(owner, Optional.of(client.avatar()), EnumSet.allOf(ConversationState.class))
        .stream()
        .limit(limits.conversationsSearchedMax())
        .flatMap(talk -> spot(owner, talk, said).stream())
        .findFirst();
  }

  private Optional<Spot> spot(Owner owner, Conversation talk, List<Said> said) {
    var path = engine.readConversation().read(owner, talk.id(), Extent.TO_HEAD).messages();
    var at = 0;
    for (var each : said) {
      if (at >= path.size()) {
        return Optional.empty();
      }
      var asked = path.get(at);
      var reply = replyBehind(path, at);
      if (!each.mayBe(asked, reply)) {
        return Optional.empty();
      }
      at += reply.isPresent() ? 2 : 1;
    }
    return Optional.of(new Spot(talk.id(), path.get(at - 1).id()));
  }

  private static Optional<Message> replyBehind(List<Message> path, int asked) {
    return path.stream().skip(asked + 1L).findFirst().filter(it -> it.role() != Role.USER);
  }

  private static Key key(Client client, List<Said> said) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var each : said) {
        add(digest, each.words());
        add(digest, each.plainReply().orElse(""));
      }
      var hash = Base64.getEncoder().encodeToString(digest.digest());
      return new Key(client.owner().id(), client.credential(), client.avatar(), hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
