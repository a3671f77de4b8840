package io.vibhava.web.http;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Role;
import java.util.Set;

/// What a caller needs for a route: one of the roles, and a credential that reaches the scope.
public record Needs(Set<Role> roles, KeyScope scope) {

  public Needs {
    roles = Set.copyOf(roles);
  }

  /// Whoever has an account, a service too, for what is their own.
  public static Needs person(KeyScope scope) {
    return new Needs(Set.of(Role.values()), scope);
  }

  /// Whoever looks after accounts.
  public static Needs admin() {
    return new Needs(Set.of(Role.ADMIN), KeyScope.ADMIN);
  }

  public boolean isMetBy(Caller caller) {
    return roles.contains(caller.role()) && caller.scopes().contains(scope);
  }
}
