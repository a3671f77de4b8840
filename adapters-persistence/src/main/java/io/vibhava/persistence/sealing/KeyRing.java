package io.vibhava.persistence.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The keys of accounts and of what they keep, opened as they are needed: the instance key opens an
/// account's, and that one those of the account's avatars, conversations and memories.
public final class KeyRing {

  private final Keystore store;
  private final SealingKey instance;
  private final InstantSource clock;
  private final Ids ids;
  private final Cache<Opened, SealingKey> opened;

  private record Opened(UUID owner, Optional<KeyName> name) {}

  /// @param keysMax how many opened keys are held at once
  public KeyRing(Keystore store, InstanceKey instance, InstantSource clock, Ids ids, int keysMax) {
    this.store = store;
    this.instance = instance.sealing();
    this.clock = clock;
    this.ids = ids;
    this.opened = Caffeine.newBuilder().executor(Runnable::run).maximumSize(keysMax).build();
  }

  /// Makes the key of a new account; it is durable when this returns.
  public void addAccount(UUID owner) {
    var id = ids.next();
    var sealed = instance.seal(accountPlace(owner, id), SealingKey.random());
    store.addAccount(owner, new WrappedKey(id, Optional.of(sealed)), clock.instant());
  }

  /// Drops the key of an account that was not made after all.
  public void dropAccount(UUID owner) {
    opened.invalidate(new Opened(owner, Optional.empty()));
    store.dropAccount(owner);
  }

  /// Destroys the key of an account, and with it all that it opened.
  public void destroyAccount(UUID owner) {
    store.destroyAccount(owner, ids.next(), clock.instant());
    opened.asMap().keySet().removeIf(key -> key.owner().equals(owner));
  }

  /// Notes that what the account's destroyed key sealed is gone as well.
  public void sweptAccount(UUID owner) {
    store.swept(owner, KeyName.ofAccount(owner));
  }

  /// The account's own key.
  ///
  /// @throws Failure.Conflict if there is none, or another instance key wrapped it
  public SealingKey account(UUID owner) {
    return opened.get(
        new Opened(owner, Optional.empty()),
        _ -> {
          var key = store.account(owner).orElseThrow(() -> missing("account " + owner));
          return new SealingKey(
              key.id(), instance.open(accountPlace(owner, key.id()), key.sealed().orElseThrow()));
        });
  }

  /// The key of something new, which is made where it is not there; it is durable when this
  /// returns.
  ///
  /// @throws Failure.NotFound if it was destroyed with what it sealed
  public SealingKey obtain(UUID owner, KeyName name) {
    return find(owner, name).or(() -> made(owner, name)).orElseThrow(() -> gone(name));
  }

  private Optional<SealingKey> made(UUID owner, KeyName name) {
    var id = ids.next();
    var sealed = account(owner).seal(place(owner, name, id), SealingKey.random());
    var kept = store.add(owner, name, new WrappedKey(id, Optional.of(sealed)), clock.instant());
    return kept.sealed().map(_ -> unwrapped(owner, name, kept));
  }

  /// The key of something; none where it never had one, or it was destroyed.
  public Optional<SealingKey> find(UUID owner, KeyName name) {
    var at = new Opened(owner, Optional.of(name));
    var known = Optional.ofNullable(opened.getIfPresent(at));
    if (known.isPresent()) {
      return known;
    }
    var found =
        store
            .find(owner, name)
            .filter(key -> key.sealed().isPresent())
            .map(key -> unwrapped(owner, name, key));
    found.ifPresent(key -> opened.put(at, key));
    return found;
  }

  /// The key of something that is there; none where it was destroyed and what it sealed is about to
  /// go.
  ///
  /// @throws Failure.Conflict if there never was one: the keys are older than what they are to open
  public Optional<SealingKey> opening(UUID owner, KeyName name) {
    var key = find(owner, name);
    if (key.isEmpty() && store.find(owner, name).isEmpty()) {
      throw missing(name.toString());
    }
    return key;
  }

  private SealingKey unwrapped(UUID owner, KeyName name, WrappedKey key) {
    var secret = account(owner).open(place(owner, name, key.id()), key.sealed().orElseThrow());
    return new SealingKey(key.id(), secret);
  }

  /// Destroys the key of something that is to be deleted; where that is an avatar, the keys of all
  /// that is with it.
  public void destroy(UUID owner, KeyName name) {
    store.destroy(owner, name, clock.instant());
    opened
        .asMap()
        .keySet()
        .removeIf(key ->
            key.owner().equals(owner) && key.name().filter(one -> goesWith(one, name)).isPresent());
  }

  private static boolean goesWith(KeyName one, KeyName destroyed) {
    return one.equals(destroyed)
        || (destroyed.type() == KeyName.Type.AVATAR && one.avatar().equals(destroyed.content()));
  }

  /// Notes that what a destroyed key sealed is gone as well.
  public void swept(UUID owner, KeyName name) {
    store.swept(owner, name);
  }

  /// What was destroyed by somebody who came no further.
  public List<Destroyed> unswept() {
    return store.unswept();
  }

  private static Place accountPlace(UUID owner, UUID key) {
    return new Place(owner, owner, Kind.ACCOUNT_KEY, key, 1);
  }

  private static Place place(UUID owner, KeyName name, UUID key) {
    return new Place(owner, name.content(), Kind.CONTENT_KEY, key, 1);
  }

  private static Failure gone(KeyName name) {
    return new Failure.NotFound("%s: it is gone".formatted(name));
  }

  private static Failure missing(String what) {
    return new Failure.Conflict(
        "keys.db: it has no key for %s, so it is older than vibhava.db; restore both from one backup"
            .formatted(what));
  }
}
