package io.vibhava.application.inmemory;

import io.vibhava.application.account.Vault;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import java.util.Optional;

record InMemoryVault(State state) implements Vault {

  @Override
  public Owner open(String person) {
    return state.open(person);
  }

  @Override
  public Optional<Owner> make(String person) {
    return state.make(person);
  }

  @Override
  public Optional<Owner> find(String person) {
    return state.find(person);
  }

  @Override
  public Owner open(OwnerId id) {
    return state.open(id);
  }
}
