package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import java.util.Optional;

/// Opens accounts. Nothing of an account can be read or written but by the owner that is opened
/// here.
public interface Vault {

  /// The account of the person known as `person` to whoever embeds us; it is made when it is not
  /// there. The name is not kept in the clear.
  Owner open(String person);

  /// As [#open(String)], but only where it is not there: of several that make it at once, one does.
  Optional<Owner> make(String person);

  /// As [#open(String)], but none is made.
  Optional<Owner> find(String person);

  /// The account with this id, for work that was left for later.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none
  Owner open(OwnerId id);
}
