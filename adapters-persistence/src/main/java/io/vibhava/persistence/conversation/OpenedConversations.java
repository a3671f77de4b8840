package io.vibhava.persistence.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Work;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The conversations at hand, bounded by bytes. Each is asked for its version first, and reads only
/// what changed since, also by another process.
final class OpenedConversations {

  private final Database database;
  private final SealedMessages messages;
  private final Cache<Key, OpenedConversation> opened;

  private record Key(UUID owner, UUID conversation) {}

  OpenedConversations(Database database, SealedMessages messages, long bytesMax) {
    this.database = database;
    this.messages = messages;
    this.opened =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(bytesMax)
            .<Key, OpenedConversation>weigher((_, conversation) -> conversation.bytes())
            .build();
  }

  /// What `look` finds in the conversation as it is now; none where there is no such conversation.
  <T> Optional<T> look(UUID owner, UUID conversation, Function<OpenedConversation, T> look) {
    var key = new Key(owner, conversation);
    var span = database.read(handle -> new ConversationRows(handle, owner).span(conversation));
    if (span.isEmpty()) {
      opened.invalidate(key);
      return Optional.empty();
    }
    var known = opened.get(key, _ -> new OpenedConversation());
    synchronized (known) {
      bringUpTo(span.get(), key, known);
      return Optional.of(look.apply(known));
    }
  }

  /// Takes up what changed, where the conversation is at hand, so that the next look need not. What
  /// stands in the way of that is told by the next look.
  void refresh(UUID owner, UUID conversation) {
    var key = new Key(owner, conversation);
    try {
      if (opened.getIfPresent(key) != null) {
        look(owner, conversation, OpenedConversation::version);
      }
    } catch (Failure e) {
      opened.invalidate(key);
    }
  }

  /// A conversation of which a message changed its state meanwhile is read anew.
  private void bringUpTo(Span span, Key key, OpenedConversation known) {
    if (known.version() < span.marked()) {
      known.clear();
    }
    if (known.version() < span.changed()) {
      read(key, known, span);
    }
  }

  private void read(Key key, OpenedConversation known, Span span) {
    var isNew = known.version() == 0;
    var behind = isNew ? span.began() - 1 : known.version();
    Work<List<MessageRow>> work =
        handle ->
            new MessageRows(handle, key.owner())
                .ofConversation(span.avatar(), key.conversation(), behind);
    for (var row : isNew ? database.scan(work) : database.read(work)) {
      messages.openOrGap(key.owner(), row).ifPresent(message -> known.take(row, message));
    }
    known.upTo(span.changed());
    opened.put(key, known);
  }

  void forget(UUID owner, UUID conversation) {
    opened.invalidate(new Key(owner, conversation));
  }
}
