package io.vibhava.application.inmemory;

import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.Share;
import java.util.Optional;

/// A share, and whose it is.
///
/// @param guest the account that took the name first; none while nobody has
/// @param isDeclined whether that account wants it no longer
record KeptShare(Share share, Optional<OwnerId> guest, boolean isDeclined) {

  KeptShare takenBy(OwnerId newcomer) {
    return guest.isPresent() ? this : new KeptShare(share, Optional.of(newcomer), false);
  }

  boolean isWith(OwnerId someone) {
    return !isDeclined && guest.filter(someone::equals).isPresent();
  }

  KeptShare declinedBy(OwnerId someone) {
    return isWith(someone) ? new KeptShare(share, guest, true) : this;
  }

  /// The same share otherwise than before; where its guest declined that, it stays so.
  static KeptShare put(Share share, Optional<OwnerId> guest, Optional<KeptShare> before) {
    var declined = before.filter(kept -> kept.isDeclined && kept.guest.equals(guest)).isPresent();
    return new KeptShare(share, guest, declined);
  }
}
