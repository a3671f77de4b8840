package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.SessionId;

/// Ends a session: nothing of it lets anybody in from the next request on.
public final class EndSession {

  private final Sessions sessions;

  EndSession(Sessions sessions) {
    this.sessions = sessions;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if the owner has no such session
  public void end(Owner owner, SessionId id) {
    sessions.end(owner, id);
  }
}
