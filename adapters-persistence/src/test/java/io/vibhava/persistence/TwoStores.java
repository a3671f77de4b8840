package io.vibhava.persistence;

import io.vibhava.application.Stores;
import io.vibhava.application.account.Accounts;
import io.vibhava.application.account.Credentials;
import io.vibhava.application.account.Sessions;
import io.vibhava.application.account.Tickets;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.SharedAvatars;
import io.vibhava.application.avatar.Shares;
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
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.memory.Scope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/// Two stores open on one folder, used as if they were one: each call goes to either, by lot.
/// Whatever one of them holds at hand and does not hold against the folder shows.
final class TwoStores implements Stores {

  private record BothOwners(OwnerId id, List<Owner> each) implements Owner {}

  private final List<SqliteStores> stores;
  private final Random lot;

  TwoStores(Path folder, Embedder embedder, long seed) {
    stores = List.of(SqliteStores.in(folder, embedder), SqliteStores.in(folder, embedder));
    lot = new Random(seed);
  }

  @Override
  public Vault vault() {
    return new Vault() {
      @Override
      public Owner open(String person) {
        return both(vault -> vault.open(person));
      }

      @Override
      public Optional<Owner> make(String person) {
        var made = stores.get(lot.nextInt(2)).vault().make(person);
        return made.map(_ -> both(vault -> vault.find(person).orElseThrow()));
      }

      @Override
      public Optional<Owner> find(String person) {
        var found = stores.getFirst().vault().find(person);
        return found.map(_ -> both(vault -> vault.find(person).orElseThrow()));
      }

      @Override
      public Owner open(OwnerId id) {
        return both(vault -> vault.open(id));
      }
    };
  }

  private Owner both(Function<Vault, Owner> opening) {
    var each = stores.stream().map(SqliteStores::vault).map(opening).toList();
    return new BothOwners(each.getFirst().id(), each);
  }

  private <T> T either(Class<T> port, Function<SqliteStores, T> of) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> called(method, of, lot.nextInt(2), arguments)));
  }

  private <T> Object called(
      Method method, Function<SqliteStores, T> of, int which, Object[] arguments) throws Throwable {
    var own = arguments.clone();
    for (var at = 0; at < own.length; at++) {
      own[at] =
          switch (own[at]) {
            case BothOwners owners -> owners.each().get(which);
            case Scope(BothOwners owners, var avatar) ->
                new Scope(owners.each().get(which), avatar);
            case Object other -> other;
          };
    }
    try {
      return method.invoke(of.apply(stores.get(which)), own);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Credentials credentials() {
    return either(Credentials.class, SqliteStores::credentials);
  }

  @Override
  public Sessions sessions() {
    return either(Sessions.class, SqliteStores::sessions);
  }

  @Override
  public Tickets tickets() {
    return either(Tickets.class, SqliteStores::tickets);
  }

  @Override
  public Accounts accounts() {
    return either(Accounts.class, SqliteStores::accounts);
  }

  @Override
  public Avatars avatars() {
    return either(Avatars.class, SqliteStores::avatars);
  }

  @Override
  public Sharing sharing() {
    return new Sharing(
        either(Shares.class, one -> one.sharing().shares()),
        either(SharedAvatars.class, one -> one.sharing().avatars()));
  }

  @Override
  public Conversations conversations() {
    return either(Conversations.class, SqliteStores::conversations);
  }

  @Override
  public Turns turns() {
    return either(Turns.class, SqliteStores::turns);
  }

  @Override
  public Memories memories() {
    return either(Memories.class, SqliteStores::memories);
  }

  @Override
  public ReflectionQueue reflectionQueue() {
    return either(ReflectionQueue.class, SqliteStores::reflectionQueue);
  }

  @Override
  public Jobs jobs() {
    return either(Jobs.class, SqliteStores::jobs);
  }

  @Override
  public Ledger ledger() {
    return either(Ledger.class, SqliteStores::ledger);
  }

  @Override
  public Usages usages() {
    return either(Usages.class, SqliteStores::usages);
  }

  @Override
  public MemoryIndex memoryIndex() {
    return either(MemoryIndex.class, SqliteStores::memoryIndex);
  }

  @Override
  public void close() {
    stores.forEach(SqliteStores::close);
  }
}
