package io.vibhava.persistence.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.conversation.SealedMessages;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Moment;
import io.vibhava.persistence.sqlite.Topic;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;

/// Finds memories in indexes that are opened from the sealed rows of a scope when it is first
/// asked, bounded by bytes. Each query asks first whether anything changed, also by another
/// process, then for the scope's version, and reads what changed since where that moved.
public final class SealedMemoryIndex implements MemoryIndex {

  private final Database database;
  private final KeyRing keys;
  private final SealedVault vault;
  private final Embedder embedder;
  private final SetAside aside;
  private final SealedMessages messages;
  private final Cache<Key, OpenedScope> opened;
  private final Cache<Key, ReentrantLock> opening;

  private record Key(UUID owner, UUID avatar) {}

  /// @param bytesMax how much of indexes is held
  public SealedMemoryIndex(
      Database database,
      KeyRing keys,
      SealedVault vault,
      SetAside aside,
      Embedder embedder,
      long bytesMax) {
    this.database = database;
    this.keys = keys;
    this.vault = vault;
    this.embedder = embedder;
    this.aside = aside;
    this.messages = new SealedMessages(keys, aside);
    this.opened =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(bytesMax)
            .<Key, OpenedScope>weigher((_, scope) -> scope.bytes())
            .build();
    this.opening = Caffeine.newBuilder().executor(Runnable::run).weakValues().build();
  }

  @Override
  public List<Candidate> candidates(Scope scope, Query query) {
    return index(key(scope)).map(index -> index.candidates(query)).orElse(List.of());
  }

  private Optional<ScopeIndex> index(Key key) {
    var now = moment(key);
    var known = Optional.ofNullable(opened.getIfPresent(key)).filter(scope -> scope.isAt(now));
    return known.isPresent() ? known.map(OpenedScope::index) : index(key, now);
  }

  private Optional<ScopeIndex> index(Key key, Moment now) {
    var current = version(key);
    if (current.equals(ScopeVersion.NONE)) {
      opened.invalidate(key);
      return Optional.empty();
    }
    return Optional.of(upTo(current, key, now).index());
  }

  /// Takes up what changed, where the scope is at hand, so that the next query need not. What
  /// stands in the way of that is told by the next query.
  public void refresh(Scope scope) {
    atHand(scope);
  }

  /// Where it can't be had, the query that reads it tells why.
  @Override
  public Optional<AtHand> atHand(Scope scope) {
    var key = key(scope);
    try {
      return opened.getIfPresent(key) == null ? Optional.empty() : index(key).map(it -> it);
    } catch (Failure e) {
      opened.invalidate(key);
      return Optional.empty();
    }
  }

  private Moment moment(Key key) {
    return database.moment(Topic.scope(key.owner(), key.avatar()));
  }

  private ScopeVersion version(Key key) {
    return database.read(handle -> ScopeVersion.of(handle, key.owner(), key.avatar()));
  }

  private Key key(Scope scope) {
    return new Key(vault.opened(scope.owner()), scope.avatar().value());
  }

  private OpenedScope upTo(ScopeVersion current, Key key, Moment now) {
    var known = known(current, key);
    known.ifPresent(scope -> opened.asMap().replace(key, scope, scope.foundAt(now)));
    return known.orElseGet(() -> opened(current, key, now));
  }

  private Optional<OpenedScope> known(ScopeVersion current, Key key) {
    return Optional.ofNullable(opened.getIfPresent(key)).filter(scope -> scope.isUpTo(current));
  }

  /// One reads, and whoever else asks meanwhile waits for it.
  private OpenedScope opened(ScopeVersion current, Key key, Moment now) {
    var lock = opening.get(key, _ -> new ReentrantLock());
    lock.lock();
    try {
      return known(current, key).orElseGet(() -> read(current, key, now));
    } finally {
      lock.unlock();
    }
  }

  private OpenedScope read(ScopeVersion current, Key key, Moment now) {
    var before =
        Optional.ofNullable(opened.getIfPresent(key)).filter(scope -> scope.leadsTo(current));
    var read =
        before.isPresent()
            ? database.snapshot(handle -> read(handle, key, before.get()))
            : database.scan(handle -> read(handle, key, empty(current, now)));
    opened.put(key, read.foundAt(now));
    return read;
  }

  private OpenedScope empty(ScopeVersion current, Moment now) {
    return new OpenedScope(
        new ScopeIndex(embedder.model(), embedder.dimensions()),
        new ScopeVersion(0, current.epoch()),
        now);
  }

  private OpenedScope read(Handle handle, Key key, OpenedScope before) {
    var changes = ScopeChanges.since(before.version().version(), handle, key.owner(), key.avatar());
    if (!before.leadsTo(changes.version())) {
      return read(
          handle,
          key,
          empty(changes.version(), before.moment())); // Something was deleted just now.
    }
    take(changes, key, before.index());
    return new OpenedScope(before.index(), changes.version(), before.moment());
  }

  private void take(ScopeChanges changes, Key key, ScopeIndex index) {
    changes.removed().forEach(id -> index.remove(new MemoryId(id)));
    changes.uses().forEach(index::use);
    changes
        .episodes()
        .forEach(
            row -> messages.openOrNone(key.owner(), row).map(Episode::of).ifPresent(index::add));
    if (!changes.memories().isEmpty() || !changes.vectors().isEmpty()) {
      aside
          .unless(() -> keys.opening(key.owner(), KeyName.ofMemory(key.avatar())))
          .map(secret -> new SealedMemories(key.owner(), key.avatar(), secret))
          .ifPresent(sealed -> take(changes, sealed, index));
    }
  }

  private void take(ScopeChanges changes, SealedMemories sealed, ScopeIndex index) {
    changes
        .memories()
        .forEach(row -> aside.unless(() -> Optional.of(sealed.open(row))).ifPresent(index::add));
    changes.vectors().forEach(row -> embed(row, sealed, index));
  }

  /// What has no meaning that opens is found by its words.
  private void embed(VectorRow row, SealedMemories sealed, ScopeIndex index) {
    aside
        .unless(() -> Optional.of(sealed.open(row)))
        .ifPresent(meaning -> index.embed(new MemoryId(row.memory()), meaning));
  }
}
