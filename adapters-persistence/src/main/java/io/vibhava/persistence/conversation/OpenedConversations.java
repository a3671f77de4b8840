package io.vibhava.persistence.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.persistence.sqlite.Database;
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
            .maximumWeight(bytesMax)
            .<Key, OpenedConversation>weigher((_, conversation) -> conversation.bytes())
            .build();
  }

  /// What `look` finds in the conversation as it is now; none where there is no such conversation.
  <T> Optional<T> look(UUID owner, UUID conversation, Function<OpenedConversation, T> look) {
    var key = new Key(owner, conversation);
    var version =
        database.read(handle -> new ConversationRows(handle, owner).changed(conversation));
    if (version.isEmpty()) {
      opened.invalidate(key);
      return Optional.empty();
    }
    var known = opened.get(key, _ -> new OpenedConversation());
    synchronized (known) {
      if (known.version() < version.get()) {
        read(key, known, version.get());
      }
      return Optional.of(look.apply(known));
    }
  }

  private void read(Key key, OpenedConversation known, long version) {
    var rows =
        known.version() == 0
            ? database.scan(
                handle -> new MessageRows(handle, key.owner()).changedSince(key.conversation(), 0))
            : database.read(handle ->
                new MessageRows(handle, key.owner())
                    .changedSince(key.conversation(), known.version()));
    rows.forEach(
        row -> messages.open(key.owner(), row).ifPresent(message -> known.take(row, message)));
    known.upTo(version);
    opened.put(key, known);
  }

  void forget(UUID owner, UUID conversation) {
    opened.invalidate(new Key(owner, conversation));
  }
}
