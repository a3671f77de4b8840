package io.vibhava.persistence.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Moment;
import io.vibhava.persistence.sqlite.Topic;
import io.vibhava.persistence.sqlite.Work;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The conversations at hand, bounded by bytes. Where something changed since one was read, also by
/// another process, it is asked for its version, and only what is new is read.
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
    var known = opened.get(key, _ -> new OpenedConversation());
    synchronized (known) {
      if (isUpToDate(key, known)) {
        return Optional.of(look.apply(known));
      }
    }
    opened.invalidate(key);
    return Optional.empty();
  }

  /// As [#look], where the conversation is at hand.
  <T> Optional<T> lookIfAtHand(
      UUID owner, UUID conversation, Function<OpenedConversation, T> look) {
    return Optional.ofNullable(opened.getIfPresent(new Key(owner, conversation)))
        .flatMap(_ -> look(owner, conversation, look));
  }

  /// Whether there is such a conversation; then it is brought up to date.
  private boolean isUpToDate(Key key, OpenedConversation known) {
    var now = known.avatar().map(avatar -> moment(key, avatar));
    if (known.isAt(now)) {
      return true;
    }
    var span =
        database.read(handle -> new ConversationRows(handle, key.owner()).span(key.conversation()));
    span.ifPresent(at -> {
      bringUpTo(at, key, known);
      known.foundAt(at.avatar(), now);
    });
    return span.isPresent();
  }

  /// Takes up what changed, where the conversation is at hand, so that the next look need not. What
  /// stands in the way of that is told by the next look.
  void refresh(UUID owner, UUID conversation, Consumer<OpenedConversation> reading) {
    try {
      lookIfAtHand(
          owner,
          conversation,
          known -> {
            reading.accept(known);
            return known;
          });
    } catch (Failure e) {
      forget(owner, conversation);
    }
  }

  /// It goes with its avatar.
  private Moment moment(Key key, UUID avatar) {
    return database.moment(
        Topic.conversation(key.owner(), key.conversation()), Topic.avatar(key.owner(), avatar));
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
