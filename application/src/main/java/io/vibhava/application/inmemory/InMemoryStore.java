package io.vibhava.application.inmemory;

import io.vibhava.application.account.AccountPorts;
import io.vibhava.application.account.Accounts;
import io.vibhava.application.account.CommonPasswords;
import io.vibhava.application.account.Credentials;
import io.vibhava.application.account.PasswordHasher;
import io.vibhava.application.account.Sessions;
import io.vibhava.application.account.Tickets;
import io.vibhava.application.account.TokenSecrets;
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
import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Usages;

/// Keeps everything in memory, under one lock, for as long as the program runs. What it gives out
/// belongs together: an owner that another store's vault opened is refused.
public final class InMemoryStore {

  private final State state;
  private final TokenSecrets secrets = new InMemorySecrets();

  /// @param embedder whose embeddings are compared; those of another model are kept aside
  public InMemoryStore(Embedder embedder) {
    var model = embedder.model();
    var dimensions = embedder.dimensions();
    state = new State(() -> new ScopeIndex(model, dimensions));
  }

  public Vault vault() {
    return new InMemoryVault(state);
  }

  public Accounts accounts() {
    return new InMemoryAccounts(state);
  }

  public Credentials credentials() {
    return new InMemoryCredentials(state);
  }

  public Sessions sessions() {
    return new InMemorySessions(state);
  }

  public Tickets tickets() {
    return new InMemoryTickets(state);
  }

  /// What accounts need: these ports with what passwords are hashed by.
  public AccountPorts accountPorts(PasswordHasher hasher, CommonPasswords common) {
    return new AccountPorts(
        accounts(), credentials(), sessions(), tickets(), hasher, common, secrets);
  }

  public Avatars avatars() {
    return new InMemoryAvatars(state);
  }

  public Sharing sharing() {
    return new Sharing(new InMemoryShares(state), new InMemorySharedAvatars(state));
  }

  public Conversations conversations() {
    return new InMemoryConversations(state);
  }

  public Turns turns() {
    return new InMemoryTurns(state);
  }

  public Memories memories() {
    return new InMemoryMemories(state);
  }

  public Jobs jobs() {
    return new InMemoryJobs(state);
  }

  public ReflectionQueue reflectionQueue() {
    return new InMemoryReflectionQueue(state);
  }

  public Ledger ledger() {
    return new InMemoryLedger(state);
  }

  public Usages usages() {
    return new InMemoryUsages(state);
  }

  public MemoryIndex memoryIndex() {
    return new InMemoryMemoryIndex(state);
  }
}
