package io.vibhava.application;

import io.vibhava.application.avatar.Sharing;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.learning.Scribe;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.Scope;

/// A sitting that leaves no trace: the same use cases on what is held in memory alone. What is
/// remembered elsewhere comes to mind in it, and nothing of that can be changed.
///
/// @param engine for the sitting; it goes with it
/// @param owner the person, as the engine knows them
public record Temporary(Engine engine, Owner owner) {

  /// A sitting of `real`, with all their avatars as they are now.
  public static Temporary of(Ports ports, EngineSettings settings, Owner real) {
    var store = new InMemoryStore(ports.embedder());
    var owner = store.vault().open("temporary " + ports.ids().next());
    ports.avatars().list(real).forEach(avatar -> store.avatars().save(owner, first(avatar)));
    var shared = new SittingAvatars(ports.sharing().avatars(), store, real);
    shared.takeUp(owner, settings.sharing().sharedAvatarsMax());
    var spending = ports.spending().of(real);
    var kept =
        new Ports(
            store.vault(),
            store.accountPorts(ports.accounts().hasher(), ports.accounts().common()),
            store.avatars(),
            new Sharing(store.sharing().shares(), shared),
            store.conversations(),
            new ReadMemories(
                ports.memories(), store.memories(), scope -> new Scope(real, scope.avatar())),
            new ReadIndex(
                ports.index(), store.memoryIndex(), scope -> new Scope(real, scope.avatar())),
            store.jobs(),
            store.reflectionQueue(),
            store.ledger(),
            spending,
            new ChargedTurns(store.turns(), spending.usages(), isLimited(settings)),
            ports.brain(),
            Scribe.none(),
            ports.embedder(),
            ports.tokens(),
            ports.ids(),
            ports.clock());
    return new Temporary(Engine.of(kept, settings), owner);
  }

  private static boolean isLimited(EngineSettings settings) {
    return !settings.usage().budgets().isEmpty();
  }

  static Avatar first(Avatar avatar) {
    return Avatar.first(avatar.id(), avatar.profile(), avatar.at());
  }
}
