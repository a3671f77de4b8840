package io.vibhava.persistence.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.application.memory.Forgetting;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Reflected;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.SealedMessages;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Moment;
import io.vibhava.persistence.sqlite.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Memories in SQLite, sealed with a key of their scope. Episodes are the messages themselves.
public final class JdbiMemories implements Memories {

  /// In how many scopes what was learned is held opened: each is a few hundred lines.
  private static final int LEARNED_SCOPES_MAX = 200;

  private final Database database;
  private final KeyRing keys;
  private final SealedVault vault;
  private final SetAside aside;
  private final SealedMessages messages;
  private final Cache<Key, Opened> learned =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(LEARNED_SCOPES_MAX).build();
  private final Consumer<Scope> learning;

  /// @param learning is told of each scope in which something was learned
  public JdbiMemories(
      Database database,
      KeyRing keys,
      SealedVault vault,
      SetAside aside,
      Consumer<Scope> learning) {
    this.database = database;
    this.keys = keys;
    this.vault = vault;
    this.aside = aside;
    this.messages = new SealedMessages(keys, aside);
    this.learning = learning;
  }

  @Override
  public List<Memory> list(Scope scope) {
    var owner = vault.opened(scope.owner());
    return database.scan(handle -> {
      var all = opened(owner, scope, ScopeChanges.since(0, handle, owner, scope.avatar().value()));
      return all.reversed().stream().sorted(Comparator.comparing(Memory::at).reversed()).toList();
    });
  }

  @Override
  public List<Belief> learned(Scope scope) {
    return opened(scope).beliefs();
  }

  @Override
  public Deeds deeds(Scope scope) {
    return opened(scope).deeds();
  }

  /// What is held is used as long as nothing was learned or changed since; else it is looked
  /// whether beliefs came or went, and they are only read again where they did.
  private Opened opened(Scope scope) {
    var owner = vault.opened(scope.owner());
    var key = new Key(owner, scope.avatar().value());
    var now = database.moment(Topic.learned(key.owner(), key.avatar()));
    var known = learned.getIfPresent(key);
    if (known == null || !known.moment().equals(now)) {
      known = opened(scope, key, now, Optional.ofNullable(known));
      learned.put(key, known); // What came since the moment is read again.
    }
    return known;
  }

  private Opened opened(Scope scope, Key key, Moment now, Optional<Opened> before) {
    var mark = database.read(handle -> LearnedMark.of(handle, key.owner(), key.avatar()));
    var beliefs =
        before
            .filter(known -> known.mark().equals(mark))
            .map(Opened::beliefs)
            .orElseGet(() -> read(key.owner(), scope));
    return new Opened(now, mark, beliefs, deeds(key.owner(), scope));
  }

  private List<Belief> read(UUID owner, Scope scope) {
    return database.scan(handle ->
        new MemoryRows(handle, owner, scope.avatar().value())
            .since(0).stream()
                .flatMap(row -> aside.unless(() -> opened(owner, scope, row)).stream())
                .toList());
  }

  private record Key(UUID owner, UUID avatar) {}

  private record Opened(Moment moment, LearnedMark mark, List<Belief> beliefs, Deeds deeds) {}

  private List<Memory> opened(UUID owner, Scope scope, ScopeChanges changes) {
    var all = new ArrayList<Memory>();
    changes
        .episodes()
        .forEach(row -> messages.openOrNone(owner, row).map(Episode::of).ifPresent(all::add));
    changes
        .memories()
        .forEach(row -> aside.unless(() -> opened(owner, scope, row)).ifPresent(all::add));
    return all;
  }

  private Optional<Belief> opened(UUID owner, Scope scope, MemoryRow row) {
    var avatar = scope.avatar().value();
    return keys.opening(owner, KeyName.ofMemory(avatar))
        .map(key -> new SealedMemories(owner, avatar, key).open(row));
  }

  @Override
  public Optional<Memory> find(Scope scope, MemoryId id) {
    var owner = vault.opened(scope.owner());
    Optional<Memory> learned =
        database
            .read(handle -> new MemoryRows(handle, owner, scope.avatar().value()).find(id.value()))
            .flatMap(row -> opened(owner, scope, row));
    return learned.isPresent() ? learned : episode(owner, scope, id.value());
  }

  private Optional<Memory> episode(UUID owner, Scope scope, UUID message) {
    var avatar = scope.avatar().value();
    Optional<MessageRow> found =
        database.snapshot(handle ->
            new ForgottenRows(handle, owner, avatar).ofMessage(message).isEmpty()
                ? new MessageRows(handle, owner).find(message)
                : Optional.empty());
    return found
        .filter(row -> row.avatar().equals(avatar))
        .flatMap(row -> messages.open(owner, row))
        .map(Episode::of);
  }

  @Override
  public void learn(Scope scope, Learned learned) {
    var owner = vault.opened(scope.owner());
    if (database.read(handle -> new JobRows(handle).isThere(owner, learned.job()))) {
      var sealed = sealed(owner, scope);
      database.change(handle -> new LearningWrite(handle, sealed).learn(learned));
      refresh(owner, scope);
      learning.accept(scope);
    }
  }

  @Override
  public boolean reflect(Scope scope, Reflected reflected) {
    var owner = vault.opened(scope.owner());
    var sealed = sealed(owner, scope);
    boolean kept = database.write(handle -> new LearningWrite(handle, sealed).reflect(reflected));
    refresh(owner, scope);
    learning.accept(scope);
    return kept;
  }

  /// Takes up what was learned, where it is at hand, so that the next reply need not. What stands
  /// in the way of that is told by the next reply.
  private void refresh(UUID owner, Scope scope) {
    var key = new Key(owner, scope.avatar().value());
    try {
      if (learned.getIfPresent(key) != null) {
        opened(scope);
      }
    } catch (Failure e) {
      learned.invalidate(key);
    }
  }

  private Deeds deeds(UUID owner, Scope scope) {
    var avatar = scope.avatar().value();
    var rows = database.read(handle -> new DeedRows(handle, owner, avatar).all());
    if (rows.isEmpty()) {
      return new Deeds(List.of());
    }
    var sealed = sealed(owner, scope);
    return new Deeds(rows.stream().map(sealed::open).toList());
  }

  @Override
  public void enter(Scope scope, Entry entry) {
    var owner = vault.opened(scope.owner());
    var sealed = sealed(owner, scope);
    var deed = sealed.sealed(entry.deed());
    database.change(handle -> new EnteringWrite(handle, sealed, entry, deed).run());
  }

  @Override
  public int forget(Scope scope, Forgetting forgetting) {
    return find(scope, forgetting.memory())
        .map(memory -> forget(scope, memory, forgetting))
        .orElse(0);
  }

  private int forget(Scope scope, Memory memory, Forgetting forgetting) {
    var owner = vault.opened(scope.owner());
    var sealed = sealed(owner, scope);
    var echoes = messages(owner, scope, forgetting.echoes()).map(Provenance::of);
    var told = memory instanceof Reflection ? Stream.<Provenance>of() : memory.tellings().stream();
    var ranges = Stream.concat(told, echoes).toList();
    var redacted =
        messages(owner, scope, forgetting.redacted())
            .map(message -> redacted(owner, scope, message.redacted()))
            .toList();
    return database.erase(
        handle -> new ForgettingWrite(handle, sealed, memory, ranges, redacted).run());
  }

  /// Those messages of the scope that say something.
  private Stream<Message> messages(UUID owner, Scope scope, Set<MessageId> wanted) {
    return wanted.stream()
        .flatMap(
            id -> database.read(handle -> new MessageRows(handle, owner).find(id.value())).stream())
        .filter(row -> row.avatar().equals(scope.avatar().value()))
        .flatMap(row -> messages.open(owner, row).stream())
        .filter(message -> !message.isRedacted());
  }

  private ForgettingWrite.SealedMessage redacted(UUID owner, Scope scope, Message message) {
    var name = KeyName.ofConversation(message.conversation().value(), scope.avatar().value());
    var key = keys.obtain(owner, name);
    return new ForgettingWrite.SealedMessage(message, SealedMessages.seal(owner, key, message));
  }

  private SealedMemories sealed(UUID owner, Scope scope) {
    var avatar = scope.avatar().value();
    return new SealedMemories(owner, avatar, keys.obtain(owner, KeyName.ofMemory(avatar)));
  }
}
