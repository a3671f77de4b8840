package io.vibhava.wiring;

import io.vibhava.application.Ids;
import io.vibhava.application.account.AccountPorts;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Sharing;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Spending;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.persistence.account.Argon2Hasher;
import io.vibhava.persistence.account.Argon2Settings;
import io.vibhava.persistence.account.ListedPasswords;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/// The ports that keep things, all on the same store.
///
/// @param isNew whether nothing was kept there before
/// @param closing lets go of the store
record Storage(
    Vault vault,
    AccountPorts accounts,
    Avatars avatars,
    Sharing sharing,
    Conversations conversations,
    Memories memories,
    MemoryIndex index,
    Jobs jobs,
    ReflectionQueue reflections,
    Ledger ledger,
    Spending spending,
    Turns turns,
    boolean isNew,
    Runnable closing) {

  static Storage inMemory(Embedder embedder, Argon2Settings passwords) {
    var store = new InMemoryStore(embedder);
    return new Storage(
        store.vault(),
        store.accountPorts(new Argon2Hasher(passwords), new ListedPasswords()),
        store.avatars(),
        store.sharing(),
        store.conversations(),
        store.memories(),
        store.memoryIndex(),
        store.jobs(),
        store.reflectionQueue(),
        store.ledger(),
        new Spending(store.usages()),
        store.turns(),
        true,
        () -> {});
  }

  static Storage sqlite(
      Path folder,
      SqliteSettings settings,
      Argon2Settings passwords,
      Embedder embedder,
      InstantSource clock,
      Ids ids,
      Consumer<String> damage) {
    var isNew = !SqliteStore.isIn(folder);
    var store = SqliteStore.open(folder, settings, clock, ids, damage);
    return new Storage(
        store.vault(),
        store.accountPorts(passwords),
        store.avatars(),
        store.sharing(),
        store.conversations(),
        store.memories(),
        store.memoryIndex(embedder),
        store.jobs(),
        store.reflectionQueue(),
        store.ledger(),
        new Spending(store.usages()),
        store.turns(),
        isNew,
        store::close);
  }
}
