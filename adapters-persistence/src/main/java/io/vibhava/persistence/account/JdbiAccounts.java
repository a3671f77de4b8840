package io.vibhava.persistence.account;

import io.vibhava.application.account.Accounts;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.PersonDetails;
import io.vibhava.domain.account.Role;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/// Accounts and their keys in SQLite. Of a key, what its owner calls it is sealed; what lets in is
/// kept as a hash alone.
public record JdbiAccounts(Database database, KeyRing keys, SealedVault vault) implements Accounts {

  private static final String ACCOUNT = "SELECT owner, role, state, security FROM account ";

  /// What goes with an account, before the account itself; the rest goes with these.
  private static final List<String> OWNED =
      List.of(
          "job",
          "reflecting",
          "memory_use",
          "turn",
          "memory_part",
          "memory",
          "vector",
          "forgotten",
          "removal",
          "deed",
          "message",
          "conversation",
          "scope",
          "ledger",
          "avatar",
          "account");

  private static final String KEY =
      "SELECT owner, id, scopes, created, revoked, sealed FROM api_key ";

  @Override
  public Optional<Account> find(OwnerId id) {
    return database.read(handle -> find(handle, id));
  }

  private static Optional<Account> find(Handle handle, OwnerId id) {
    return handle
        .createQuery(ACCOUNT + "WHERE owner = :owner")
        .bind("owner", id.value())
        .map((row, _) -> account(row))
        .findOne();
  }

  @Override
  public void addKey(Owner owner, ApiKey key, KeyHash hash) {
    var id = vault.opened(owner);
    var payload = new ApiKeyPayload(1, key.label());
    var sealed = Payloads.seal(keys.account(id), place(id, key.id().value()), payload);
    database.change(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO api_key (owner, id, hash, scopes, created, sealed)
                VALUES (:owner, :id, :hash, :scopes, :created, :sealed)
                """)
            .bind("owner", id)
            .bind("id", key.id().value())
            .bind("hash", hash.bytes())
            .bind("scopes", KeyScope.written(key.scopes()))
            .bind("created", key.created())
            .bind("sealed", sealed)
            .execute());
  }

  @Override
  public List<ApiKey> keys(Owner owner) {
    var id = vault.opened(owner);
    var rows =
        database.read(handle ->
            handle
                .createQuery(KEY + "WHERE owner = :owner ORDER BY id")
                .bind("owner", id)
                .map((row, _) -> keyRow(row))
                .list());
    return rows.stream().map(this::key).toList();
  }

  @Override
  public void revokeKey(Owner owner, ApiKeyId id, Instant now) {
    var of = vault.opened(owner);
    var changed =
        database.write(handle ->
            handle
                .createUpdate(
                    """
                    UPDATE api_key SET revoked = coalesce(revoked, :now)
                    WHERE owner = :owner AND id = :id
                    """)
                .bind("owner", of)
                .bind("id", id.value())
                .bind("now", now)
                .execute());
    if (changed == 0) {
      throw new Failure.NotFound("key %s: there is none".formatted(id));
    }
  }

  @Override
  public Optional<Admission> admit(KeyHash hash) {
    var row =
        database.read(handle ->
            handle
                .createQuery(KEY + "WHERE hash = :hash AND revoked IS NULL")
                .bind("hash", hash.bytes())
                .map((found, _) -> keyRow(found))
                .findOne());
    return row.flatMap(this::admission);
  }

  private Optional<Admission> admission(ApiKeyRow row) {
    return find(new OwnerId(row.owner()))
        .filter(Account::isActive)
        .map(account -> new Admission(account, key(row)));
  }

  private ApiKey key(ApiKeyRow row) {
    var place = place(row.owner(), row.id());
    var payload =
        Payloads.open(keys.account(row.owner()), place, row.sealed(), ApiKeyPayload.class);
    return new ApiKey(
        new ApiKeyId(row.id()),
        payload.label(),
        KeyScope.parseAll(row.scopes()),
        row.created(),
        row.revoked());
  }

  private static Place place(UUID owner, UUID id) {
    return new Place(owner, owner, Kind.API_KEY, id, 1);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new OwnerId(Columns.id(row, "owner")),
        Columns.labelled(Role.class, row.getString("role")),
        Columns.labelled(AccountState.class, row.getString("state")),
        row.getInt("security"));
  }

  private static ApiKeyRow keyRow(ResultSet row) throws SQLException {
    return new ApiKeyRow(
        Columns.id(row, "owner"),
        Columns.id(row, "id"),
        row.getString("scopes"),
        Columns.instant(row, "created"),
        revoked(row),
        row.getBytes("sealed"));
  }

  @Override
  public List<Listed> list() {
    var found =
        database.read(handle ->
            handle
                .createQuery(
                    "SELECT owner, role, state, security, sealed FROM account ORDER BY created, owner")
                .map((row, _) -> Map.entry(account(row), row.getBytes("sealed")))
                .list());
    return found.stream()
        .map(entry ->
            new Listed(entry.getKey(), name(entry.getKey().owner().value(), entry.getValue())))
        .toList();
  }

  @Override
  public String name(Owner owner) {
    var id = vault.opened(owner);
    var sealed =
        database.read(handle ->
            handle
                .createQuery("SELECT sealed FROM account WHERE owner = :owner")
                .bind("owner", id)
                .map((row, _) -> row.getBytes("sealed"))
                .findOne());
    return name(id, sealed.orElseThrow(() -> missing(owner.id())));
  }

  private String name(UUID owner, byte[] sealed) {
    var place = new Place(owner, owner, Kind.PERSON, owner, 1);
    return Payloads.open(keys.account(owner), place, sealed, PersonPayload.class).person();
  }

  @Override
  public Account change(OwnerId id, UnaryOperator<Account> change) {
    return database.write(handle -> {
      var changed = change.apply(find(handle, id).orElseThrow(() -> missing(id)));
      handle
          .createUpdate(
              """
              UPDATE account SET role = :role, state = :state, security = :security
              WHERE owner = :owner
              """)
          .bind("role", changed.role().label())
          .bind("state", changed.state().label())
          .bind("security", changed.security())
          .bind("owner", id.value())
          .execute();
      return changed;
    });
  }

  private static Failure missing(OwnerId id) {
    return new Failure.NotFound("account %s: there is none".formatted(id));
  }

  @Override
  public PersonDetails details(Owner owner) {
    return new DetailsRows(database, keys).read(vault.opened(owner));
  }

  @Override
  public PersonDetails describe(Owner owner, PersonDetails details, Instant now) {
    return new DetailsRows(database, keys).write(vault.opened(owner), details, now);
  }

  @Override
  public void erase(Owner owner) {
    var id = vault.opened(owner);
    keys.destroyAccount(id);
    sweep(id);
  }

  /// Deletes what is left of an account whose key is destroyed.
  public void sweep(UUID id) {
    for (var table : OWNED) {
      database.erase(handle ->
          handle
              .createUpdate("DELETE FROM " + table + " WHERE owner = :owner")
              .bind("owner", id)
              .execute());
    }
    keys.sweptAccount(id);
  }

  private static Optional<Instant> revoked(ResultSet row) throws SQLException {
    var at = Columns.instant(row, "revoked");
    return row.wasNull() ? Optional.empty() : Optional.of(at);
  }
}
