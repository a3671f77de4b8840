package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Password;

/// Whether somebody who was let in knows the password as well.
record PresentPassword(AccountPorts ports) {

  boolean fits(Owner owner, Password password) {
    var hash = ports.credentials().password(owner).orElseGet(() -> ports.hasher().nobodys());
    return ports.hasher().fits(password, hash);
  }
}
