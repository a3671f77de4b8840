package io.vibhava.web.http;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.Owner;

/// A request of somebody who was let in. Whatever a route reads or writes, it does with this owner.
public record Call(Request request, Caller caller) {

  public Owner owner() {
    return caller.owner();
  }
}
