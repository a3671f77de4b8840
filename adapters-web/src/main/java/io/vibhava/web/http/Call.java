package io.vibhava.web.http;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.Owner;
import java.util.function.BooleanSupplier;

/// A request of somebody who was let in. Whatever a route reads or writes, it does with this owner.
///
/// @param isLetIn whether they would be let in now, too
public record Call(Request request, Caller caller, BooleanSupplier isLetIn) {

  public Owner owner() {
    return caller.owner();
  }

  /// For whoever stays for long: a key that was revoked meanwhile reaches nothing more.
  ///
  /// @throws Refused if it was
  public void requireStillLetIn() {
    if (!isLetIn.getAsBoolean()) {
      throw Refused.unknownCaller();
    }
  }
}
