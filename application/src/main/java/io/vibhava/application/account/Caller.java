package io.vibhava.application.account;

import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Role;
import java.util.Set;
import java.util.UUID;

/// Somebody who was let in: whose data is open to them, and how far.
///
/// @param owner opened; nothing of anybody else's can be reached with it
/// @param scopes what their credential reaches
/// @param credential names what let them in, such as the key
public record Caller(Owner owner, Role role, Set<KeyScope> scopes, UUID credential) {

  public Caller {
    scopes = Set.copyOf(scopes);
  }
}
