package io.vibhava.application.inmemory;

import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What all adapters share. Whoever works with a shelf holds the lock meanwhile, so each call is
/// one whole read or write.
final class State {

  private final Map<String, OwnerId> people = new HashMap<>();
  private final Map<OwnerId, Shelf> shelves = new LinkedHashMap<>();
  private final Supplier<ScopeIndex> indexes;
  private long jobsEver;

  State(Supplier<ScopeIndex> indexes) {
    this.indexes = indexes;
  }

  synchronized Owner open(String person) {
    var id = people.computeIfAbsent(person, this::newcomer);
    return new OpenedOwner(
        id, shelves.computeIfAbsent(id, _ -> new Shelf(id, this::nextJob, indexes)), this);
  }

  /// Whoever takes a name takes what is shared with it.
  private OwnerId newcomer(String person) {
    var id = new OwnerId(UUID.randomUUID());
    shelves.values().stream()
        .flatMap(shelf -> shelf.shares.values().stream())
        .forEach(shares -> shares.computeIfPresent(person, (_, kept) -> kept.takenBy(id)));
    return id;
  }

  /// Who has the name.
  synchronized Optional<OwnerId> who(String person) {
    return Optional.ofNullable(people.get(person));
  }

  synchronized Optional<Owner> make(String person) {
    return people.containsKey(person) ? Optional.empty() : Optional.of(open(person));
  }

  synchronized Optional<Owner> find(String person) {
    return Optional.ofNullable(people.get(person)).map(this::open);
  }

  synchronized Owner open(OwnerId id) {
    var shelf = shelves.get(id);
    if (shelf == null) {
      throw new Failure.NotFound(
          "owner %s: there is none; open the person by name to make one".formatted(id));
    }
    return new OpenedOwner(id, shelf, this);
  }

  /// Who is known by which name, in the order in which they came.
  synchronized Map<OwnerId, String> names() {
    var names = new LinkedHashMap<OwnerId, String>();
    shelves.keySet().forEach(id -> names.put(id, ""));
    people.forEach((person, id) -> names.put(id, person));
    return names;
  }

  /// Forgets somebody with all that they keep.
  synchronized void forget(OwnerId id) {
    people.values().remove(id);
    shelves.remove(id);
  }

  synchronized <T> T with(Owner owner, Function<Shelf, T> work) {
    if (owner instanceof OpenedOwner(_, var shelf, var home) && home == this) {
      return work.apply(shelf);
    }
    throw new IllegalArgumentException(
        "owner %s was not opened by this store's vault".formatted(owner.id()));
  }

  void change(Owner owner, Consumer<Shelf> work) {
    with(
        owner,
        shelf -> {
          work.accept(shelf);
          return shelf;
        });
  }

  /// Works with the shelves of `of`, or with all of them where it is not given.
  synchronized <T> T withAll(Optional<OwnerId> of, Function<Collection<Shelf>, T> work) {
    return work.apply(of.map(this::shelvesOf).orElseGet(shelves::values));
  }

  /// With whom everybody shares what has this id.
  Stream<Map<String, KeptShare>> sharesOf(AvatarId avatar) {
    return shelves.values().stream().flatMap(shelf -> Stream.ofNullable(shelf.shares.get(avatar)));
  }

  private Collection<Shelf> shelvesOf(OwnerId id) {
    return Optional.ofNullable(shelves.get(id)).map(List::of).orElseGet(List::of);
  }

  private long nextJob() {
    return ++jobsEver;
  }
}
