package io.vibhava.web.account;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.Session;

/// Where somebody is logged in, as JSON.
///
/// @param current whether it is the one that asks
record SessionJson(
    String id, String device, String created, String seen, String due, boolean current) {

  static SessionJson of(Session session, Caller caller) {
    return new SessionJson(
        session.id().toString(),
        session.label(),
        session.created().toString(),
        session.seen().toString(),
        session.due().toString(),
        session.id().value().equals(caller.credential()));
  }
}
