package io.vibhava.persistence.account;

import io.vibhava.application.account.Vault;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Database;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Opens accounts with the instance key. A person is found by a keyed hash of their name; the name
/// itself is sealed.
public final class SealedVault implements Vault {

  private final Database database;
  private final KeyRing keys;
  private final InstanceKey instance;
  private final InstantSource clock;

  public SealedVault(Database database, KeyRing keys, InstanceKey instance, InstantSource clock) {
    this.database = database;
    this.keys = keys;
    this.instance = instance;
    this.clock = clock;
  }

  @Override
  public Owner open(String person) {
    var index = instance.blindIndex(person);
    return opened(
        database
            .read(handle -> owner(handle, index))
            .orElseGet(() -> made(UUID.randomUUID(), person, index)));
  }

  @Override
  public Optional<Owner> make(String person) {
    var index = instance.blindIndex(person);
    if (database.read(handle -> owner(handle, index)).isPresent()) {
      return Optional.empty();
    }
    var id = UUID.randomUUID();
    return Optional.of(made(id, person, index)).filter(id::equals).map(this::opened);
  }

  @Override
  public Optional<Owner> find(String person) {
    var index = instance.blindIndex(person);
    return database.read(handle -> owner(handle, index)).map(this::opened);
  }

  @Override
  public Owner open(OwnerId id) {
    if (!database.read(handle -> isThere(handle, id.value()))) {
      throw new Failure.NotFound(
          "owner %s: there is none; open the person by name to make one".formatted(id));
    }
    return opened(id.value());
  }

  private Owner opened(UUID id) {
    keys.account(id);
    return new OpenedOwner(new OwnerId(id), this);
  }

  /// The id of an owner that this vault opened.
  ///
  /// @throws IllegalArgumentException if it was not
  public UUID opened(Owner owner) {
    if (owner instanceof OpenedOwner(var id, var vault) && vault == this) {
      return id.value();
    }
    throw new IllegalArgumentException(
        "owner %s was not opened by this store's vault".formatted(owner.id()));
  }

  /// Of several that make the same account at once, one wins, and the others take up its account.
  private UUID made(UUID id, String person, byte[] index) {
    keys.addAccount(id);
    var place = new Place(id, id, Kind.PERSON, id, 1);
    var sealed = Payloads.seal(keys.account(id), place, new PersonPayload(1, person));
    var kept =
        database.write(handle -> {
          insert(handle, id, index, sealed);
          takeShares(handle, index);
          return owner(handle, index).orElseThrow();
        });
    if (!kept.equals(id)) {
      keys.dropAccount(id);
    }
    return kept;
  }

  private void insert(Handle handle, UUID id, byte[] index, byte[] sealed) {
    handle
        .createUpdate(
            """
            INSERT INTO account (owner, person, created, sealed) VALUES (:owner, :person, :now, :sealed)
            ON CONFLICT (person) DO NOTHING
            """)
        .bind("owner", id)
        .bind("person", index)
        .bind("now", clock.instant())
        .bind("sealed", sealed)
        .execute();
  }

  /// Whoever takes a name takes what was shared with it while nobody had it.
  private static void takeShares(Handle handle, byte[] index) {
    handle
        .createUpdate(
            """
            UPDATE share SET guest = (SELECT owner FROM account WHERE person = :person)
            WHERE person = :person AND guest IS NULL
            """)
        .bind("person", index)
        .execute();
  }

  /// By what a person is found who is known as `person`, whether or not there is one.
  public byte[] index(String person) {
    return instance.blindIndex(person);
  }

  private static Optional<UUID> owner(Handle handle, byte[] index) {
    return handle
        .createQuery("SELECT owner FROM account WHERE person = :person")
        .bind("person", index)
        .map((row, _) -> Columns.id(row, "owner"))
        .findOne();
  }

  private static boolean isThere(Handle handle, UUID id) {
    return handle
        .createQuery("SELECT 1 FROM account WHERE owner = :owner")
        .bind("owner", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
