package io.vibhava.application;

import io.vibhava.application.account.Accounts;
import io.vibhava.application.account.Credentials;
import io.vibhava.application.account.Sessions;
import io.vibhava.application.account.Tickets;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Sharing;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Usages;

/// All storage ports of one store that holds nothing yet.
public interface Stores extends AutoCloseable {

  Vault vault();

  Accounts accounts();

  Credentials credentials();

  Sessions sessions();

  Tickets tickets();

  Avatars avatars();

  Sharing sharing();

  Conversations conversations();

  Turns turns();

  Memories memories();

  Jobs jobs();

  ReflectionQueue reflectionQueue();

  Ledger ledger();

  Usages usages();

  MemoryIndex memoryIndex();

  @Override
  void close();
}
