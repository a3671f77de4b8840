package io.vibhava.application.inmemory;

import io.vibhava.application.account.Accounts;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.PersonDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

record InMemoryAccounts(State state) implements Accounts {

  @Override
  public Optional<Account> find(OwnerId id) {
    return state.withAll(
        Optional.of(id), shelves -> shelves.stream().map(shelf -> shelf.account).findFirst());
  }

  @Override
  public void addKey(Owner owner, ApiKey key, KeyHash hash) {
    state.change(owner, shelf -> shelf.keys.put(hash, key));
  }

  @Override
  public List<ApiKey> keys(Owner owner) {
    return state.with(owner, shelf -> List.copyOf(shelf.keys.values()));
  }

  @Override
  public void revokeKey(Owner owner, ApiKeyId id, Instant now) {
    state.change(
        owner, shelf -> entry(shelf, id).setValue(entry(shelf, id).getValue().revoked(now)));
  }

  private static Map.Entry<KeyHash, ApiKey> entry(Shelf shelf, ApiKeyId id) {
    return shelf.keys.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure.NotFound("key %s: there is none".formatted(id)));
  }

  @Override
  public Optional<Admission> admit(KeyHash hash) {
    return state.withAll(
        Optional.empty(),
        shelves ->
            shelves.stream()
                .filter(shelf -> shelf.account.isActive() && shelf.keys.containsKey(hash))
                .map(shelf -> new Admission(shelf.account, shelf.keys.get(hash)))
                .filter(admission -> admission.key().revoked().isEmpty())
                .findFirst());
  }

  @Override
  public List<Listed> list() {
    return state.names().entrySet().stream()
        .map(entry -> new Listed(find(entry.getKey()).orElseThrow(), entry.getValue()))
        .toList();
  }

  @Override
  public String name(Owner owner) {
    return state.with(owner, shelf -> state.names().getOrDefault(owner.id(), ""));
  }

  @Override
  public Account change(OwnerId id, UnaryOperator<Account> change) {
    return state.withAll(
        Optional.of(id),
        shelves ->
            shelves.stream()
                .findFirst()
                .map(shelf -> shelf.account = change.apply(shelf.account))
                .orElseThrow(
                    () -> new Failure.NotFound("account %s: there is none".formatted(id))));
  }

  @Override
  public PersonDetails details(Owner owner) {
    return state.with(owner, shelf -> shelf.details);
  }

  @Override
  public PersonDetails describe(Owner owner, PersonDetails details, Instant now) {
    return state.with(
        owner,
        shelf -> {
          if (shelf.details.revision() != details.revision()) {
            throw new Failure.Conflict("details: they were changed meanwhile; read them again");
          }
          shelf.details = details.next();
          return shelf.details;
        });
  }

  @Override
  public void erase(Owner owner) {
    state.change(owner, _ -> state.forget(owner.id()));
  }
}
