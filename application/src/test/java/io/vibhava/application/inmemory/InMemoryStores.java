package io.vibhava.application.inmemory;

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

/// The store in memory, as the contracts take it.
public record InMemoryStores(InMemoryStore store) implements Stores {

  public static Stores of(Embedder embedder) {
    return new InMemoryStores(new InMemoryStore(embedder));
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
    return store.memoryIndex();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
