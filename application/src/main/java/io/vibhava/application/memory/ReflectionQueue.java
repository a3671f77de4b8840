package io.vibhava.application.memory;

import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps of each scope how much was learned since it was reflected on, and who reflects on it now.
/// It holds counts and times, and nothing of what was said.
public interface ReflectionQueue {

  /// A scope to be reflected on, held by whoever took it.
  ///
  /// @param number how often it was taken so far: it is held by the last who took it alone
  /// @param learned how many messages were learned from since it was reflected on last
  /// @param tries how often it was taken since that
  record Taken(OwnerId owner, AvatarId avatar, int number, int learned, int tries) {}

  /// How a scope stands.
  ///
  /// @param learned how many messages were learned from since it was reflected on last
  /// @param why the code of what kept the last try from success; empty where nothing did
  /// @param last when it was reflected on last
  record Standing(int learned, String why, Optional<Instant> last) {}

  /// Takes the scope that waits longest of those in which at least `messagesMin` messages were
  /// learned from, which nobody holds and in which learning is not paused. It comes back when it
  /// was not ended by `now` + `lease`.
  ///
  /// @param of whose; anyone's where it is not given
  Optional<Taken> take(Optional<OwnerId> of, int messagesMin, Instant now, Duration lease);

  /// Takes `scope`, however little was learned in it, unless somebody holds it.
  Optional<Taken> take(Scope scope, Instant now, Duration lease);

  /// Counts a call of a model on `day`.
  ///
  /// @param day counted from 1970 on
  /// @return whether it is one of the first `most` of that day in this scope; else none is counted
  boolean mayAsk(Taken taken, long day, int most);

  /// Gives a scope back for another try; after too many it waits until as much is learned again.
  ///
  /// @param why the code of what went wrong
  void putBack(Taken taken, Instant now, Patience patience, String why);

  /// @param of whose; of any owner where it is not given
  /// @param about with whom; with any avatar where it is not given
  List<Standing> standing(Optional<OwnerId> of, Optional<AvatarId> about);
}
