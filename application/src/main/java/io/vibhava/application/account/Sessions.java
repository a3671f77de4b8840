package io.vibhava.application.account;

import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps who is logged in. A session goes on from one token to its one successor; of each token a
/// hash is kept for as long as the session is, so that one that is shown twice is noticed.
public interface Sessions {

  /// The successor of a token, as it is kept.
  ///
  /// @param nonce that the holder of the token finds its successor with
  record Successor(byte[] nonce, KeyHash hash) {}

  /// What came of showing a token.
  sealed interface Renewal {

    /// The session goes on.
    ///
    /// @param nonce of the one successor, also for whoever lost it and shows the token again
    record Renewed(OwnerId owner, Session session, byte[] nonce) implements Renewal {}

    /// The token was used before, and not by somebody who lost the answer: the session was ended.
    record Replayed(OwnerId owner, SessionId session) implements Renewal {}

    /// No session goes on with this token.
    record Unknown() implements Renewal {}
  }

  /// How long things last.
  ///
  /// @param again how long a token may be shown once more by whoever lost the answer
  /// @param idle how long a session lasts that is not renewed
  /// @param lifetime how long it lasts at most
  record Lasting(Duration again, Duration idle, Duration lifetime) {

    public static final Lasting USUAL =
        new Lasting(Duration.ofSeconds(10), Duration.ofDays(14), Duration.ofDays(90));

    /// When a session that is renewed now ends unless it is renewed again.
    public Instant due(Instant created, Instant now) {
      var last = created.plus(lifetime);
      var idled = now.plus(idle);
      return idled.isBefore(last) ? idled : last;
    }
  }

  /// Keeps a new session, unless the account was secured or disabled meanwhile: that is looked at
  /// in the same write, so that none begins behind the back of whoever ends them all. Those of this
  /// owner that are over go with that.
  ///
  /// @param security of the account when its person was known
  /// @return whether it began
  boolean begin(Owner owner, Session session, KeyHash token, int security);

  /// Goes on with the session whose token this is, in one write: of many that show it at once, all
  /// are told the same successor.
  Renewal renew(KeyHash token, Successor successor, Instant now, Lasting lasting);

  /// The session, unless it ended or is over.
  Optional<Session> live(OwnerId owner, SessionId id, Instant now);

  /// Those that are live, in the order in which they began.
  List<Session> list(Owner owner, Instant now);

  /// @throws io.vibhava.domain.Failure.NotFound if the owner has no such session
  void end(Owner owner, SessionId id);

  /// Ends all of the owner's sessions but `kept`.
  void endOthers(Owner owner, Optional<SessionId> kept);
}
