package io.vibhava.web.account;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.KeyScope;
import java.util.List;

/// Who is asking, as JSON.
///
/// @param id of the account
/// @param scopes what the key reaches
record MeJson(String id, String role, List<String> scopes) {

  static MeJson of(Caller caller) {
    return new MeJson(
        caller.owner().id().toString(),
        caller.role().label(),
        caller.scopes().stream().sorted().map(KeyScope::label).toList());
  }
}
