package io.vibhava.application.inmemory;

import io.vibhava.application.account.Credentials;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.SessionId;
import io.vibhava.domain.account.TokenSecret;
import java.time.Instant;
import java.util.Optional;

record InMemoryCredentials(State state) implements Credentials {

  @Override
  public Optional<PasswordHash> password(Owner owner) {
    return state.with(owner, shelf -> shelf.password);
  }

  @Override
  public void setPassword(Owner owner, PasswordHash hash, Optional<SessionId> kept, Instant now) {
    state.change(
        owner,
        shelf -> {
          shelf.password = Optional.of(hash);
          shelf.account = shelf.account.secured();
          shelf.tickets.values().removeIf(ticket -> ticket.use() == TokenSecret.Use.RESET);
          InMemorySessions.endOthers(shelf, kept);
        });
  }

  @Override
  public void rehash(Owner owner, PasswordHash before, PasswordHash hash, Instant now) {
    state.change(
        owner, shelf -> shelf.password = shelf.password.map(it -> it.equals(before) ? hash : it));
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
