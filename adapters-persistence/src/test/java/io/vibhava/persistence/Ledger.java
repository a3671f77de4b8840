package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.turn.Turns;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What [Chatter] said to be durable, held against what its folder holds.
final class Ledger {

  private record Entry(TurnId turn, MessageId message, boolean ended) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(List<String> lines) {
    lines.stream()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 3)
        .forEach(this::add);
  }

  private void add(String[] words) {
    if (words[0].equals("asked") || words[0].equals("ended")) {
      entries.add(
          new Entry(TurnId.parse(words[1]), MessageId.parse(words[2]), words[0].equals("ended")));
    }
  }

  int acknowledged() {
    return entries.size();
  }

  /// How much of what was acknowledged is not there as it was.
  int lost(Path folder) {
    try (var store = SqliteStores.open(folder)) {
      return lost(store, store.vault().open(Chatter.PERSON));
    }
  }

  int lost(SqliteStore store, Owner owner) {
    return (int) entries.stream().filter(entry -> !isKept(store, owner, entry)).count();
  }

  private static boolean isKept(SqliteStore store, Owner owner, Entry entry) {
    try {
      return isThere(store, owner, entry);
    } catch (Failure.Conflict lost) {
      return false; // Its key is gone.
    }
  }

  private static boolean isThere(SqliteStore store, Owner owner, Entry entry) {
    var turn = store.turns().find(owner, entry.turn()).map(Turns.Kept::turn);
    var message = store.conversations().message(owner, entry.message());
    var says =
        message.filter(kept -> kept.text().equals(Chatter.text(entry.message()))).isPresent();
    return entry.ended()
        ? says
            && turn.filter(
                    kept -> kept.state() == TurnState.COMPLETE && kept.reply().equals(message))
                .isPresent()
        : says && turn.filter(kept -> kept.asked().equals(entry.message())).isPresent();
  }

  /// Nothing that is there is half there or there twice, acknowledged or not.
  static void assertWhole(Path folder) {
    assertThat(Folders.text(folder.resolve("vibhava.db"), "PRAGMA integrity_check"))
        .isEqualTo("ok");
    assertThat(Folders.text(folder.resolve("keys.db"), "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(
            Folders.count(
                folder.resolve("vibhava.db"), "SELECT count(*) FROM pragma_foreign_key_check"))
        .isZero();
    try (var store = SqliteStores.open(folder)) {
      var owner = store.vault().open(Chatter.PERSON);
      store
          .conversations()
          .list(owner)
          .forEach(conversation -> assertWhole(store, owner, conversation));
    }
  }

  private static void assertWhole(SqliteStore store, Owner owner, Conversation conversation) {
    var messages = store.conversations().messages(owner, conversation.id());
    var path =
        store.conversations().path(owner, conversation.id(), conversation.head().orElseThrow());
    assertThat(path).as("one line of talk, nothing beside it").isEqualTo(messages).isNotEmpty();
    var previous = Optional.<Message>empty();
    var ids = new HashSet<MessageId>();
    for (var message : messages) {
      assertThat(ids.add(message.id())).isTrue();
      assertThat(message.parent()).isEqualTo(previous.map(Message::id));
      assertThat(message.text()).isEqualTo(Chatter.text(message.id()));
      assertThat(message.role()).isEqualTo(ids.size() % 2 == 1 ? Role.USER : Role.AVATAR);
      assertAnswered(store, owner, message);
      previous = Optional.of(message);
    }
  }

  private static void assertAnswered(SqliteStore store, Owner owner, Message message) {
    if (message.role() == Role.AVATAR) {
      var turn = store.turns().byReply(owner, message.id()).orElseThrow().turn();
      assertThat(turn.reply()).contains(message);
      assertThat(turn.state()).isEqualTo(TurnState.COMPLETE);
    } else {
      assertThat(message.state()).isEqualTo(MessageState.KEPT);
    }
  }
}
