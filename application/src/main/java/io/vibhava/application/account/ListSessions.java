package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Session;
import java.time.InstantSource;
import java.util.List;

/// Lists where an account is logged in, in the order in which that began.
public final class ListSessions {

  private final Sessions sessions;
  private final InstantSource clock;

  ListSessions(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public List<Session> list(Owner owner) {
    return sessions.list(owner, clock.instant());
  }
}
