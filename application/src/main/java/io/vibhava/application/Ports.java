package io.vibhava.application;

import io.vibhava.application.account.AccountPorts;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Sharing;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Spending;
import io.vibhava.domain.turn.TokenCounter;
import java.time.InstantSource;

/// Everything the engine needs from outside.
public record Ports(
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
    Brain brain,
    Scribe scribe,
    Embedder embedder,
    TokenCounter tokens,
    Ids ids,
    InstantSource clock) {}
