package io.vibhava.application.inmemory;

import io.vibhava.application.account.Credentials;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PasswordHash;
import java.time.Instant;
import java.util.Optional;

record InMemoryCredentials(State state) implements Credentials {

  @Override
  public Optional<PasswordHash> password(Owner owner) {
    return state.with(owner, shelf -> shelf.password);
  }

  @Override
  public void setPassword(Owner owner, PasswordHash hash, Instant now) {
    state.change(owner, shelf -> shelf.password = Optional.of(hash));
  }

  @Override
  public boolean addPassword(Owner owner, PasswordHash hash, Instant now) {
    return state.with(
        owner,
        shelf -> {
          var isFirst = shelf.password.isEmpty();
          shelf.password = shelf.password.or(() -> Optional.of(hash));
          return isFirst;
        });
  }
}
