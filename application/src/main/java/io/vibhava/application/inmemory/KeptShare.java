package io.vibhava.application.inmemory;

import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.Share;
import java.util.Optional;

/// A share, and whose it is.
///
/// @param guest the account that took the name first; none while nobody has
record KeptShare(Share share, Optional<OwnerId> guest) {

  KeptShare takenBy(OwnerId newcomer) {
    return guest.isPresent() ? this : new KeptShare(share, Optional.of(newcomer));
  }

  boolean isWith(OwnerId someone) {
    return guest.filter(someone::equals).isPresent();
  }
}
