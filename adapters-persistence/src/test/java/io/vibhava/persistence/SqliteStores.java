package io.vibhava.persistence;

import io.vibhava.application.Ids;
import io.vibhava.application.Stores;
import io.vibhava.application.account.Accounts;
import io.vibhava.application.account.Credentials;
import io.vibhava.application.account.Sessions;
import io.vibhava.application.account.Tickets;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Sharing;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Usages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;

/// A store in a real folder, as the ports' contracts want it.
public record SqliteStores(SqliteStore store, Embedder embedder) implements Stores {

  private static final Ids IDS = UUID::randomUUID;

  public static SqliteStores in(Path folder, Embedder embedder) {
    return new SqliteStores(SqliteStores.open(folder), embedder);
  }

  /// A store that holds no more at hand than `settings` let it.
  public static SqliteStores in(Path folder, SqliteSettings settings, Embedder embedder) {
    return new SqliteStores(
        SqliteStore.open(folder, settings, InstantSource.system(), IDS), embedder);
  }

  /// A store that tells `damage` of what does not open.
  static SqliteStores in(Path folder, Embedder embedder, Consumer<String> damage) {
    return new SqliteStores(
        SqliteStore.open(folder, SqliteSettings.usual(), InstantSource.system(), IDS, damage),
        embedder);
  }

  /// A store with the usual settings.
  public static SqliteStore open(Path folder) {
    return SqliteStore.open(folder, SqliteSettings.usual(), InstantSource.system(), IDS);
  }

  @Override
  public Vault vault() {
    return store.vault();
  }

  @Override
  public Credentials credentials() {
    return store.credentials();
  }

  @Override
  public Sessions sessions() {
    return store.sessions();
  }

  @Override
  public Tickets tickets() {
    return store.tickets();
  }

  @Override
  public Accounts accounts() {
    return store.accounts();
  }

  @Override
  public Avatars avatars() {
    return store.avatars();
  }

  @Override
  public Sharing sharing() {
    return store.sharing();
  }

  @Override
  public Conversations conversations() {
    return store.conversations();
  }

  @Override
  public Turns turns() {
    return store.turns();
  }

  @Override
  public Memories memories() {
    return store.memories();
  }

  @Override
  public ReflectionQueue reflectionQueue() {
    return store.reflectionQueue();
  }

  @Override
  public Jobs jobs() {
    return store.jobs();
  }

  @Override
  public Ledger ledger() {
    return store.ledger();
  }

  @Override
  public Usages usages() {
    return store.usages();
  }

  @Override
  public MemoryIndex memoryIndex() {
    return store.memoryIndex(embedder);
  }

  @Override
  public void close() {
    store.close();
  }
}
