package io.vibhava.application.memory;

import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The durable queue of what is to be learned. Turns put jobs into it; a job leaves it with the
/// write of what was learned.
public interface Jobs {

  /// Takes up to `max` jobs that nobody else has taken, the oldest first, and before all that wait
  /// for a model those that nobody has read. They come back to the queue when they have not ended
  /// by `now` + `lease`.
  ///
  /// @param of whose jobs; those of any owner where it is not given
  List<Job> take(Optional<OwnerId> of, int max, Instant now, Duration lease);

  /// Puts a job that was taken back for another try, or lays it aside as failed, as `patience` has
  /// it; then it is not taken again.
  ///
  /// @param why the code of what went wrong
  void putBack(Job job, Instant now, Patience patience, String why);

  /// The jobs that are left, those that are laid aside included.
  ///
  /// @param of whose; those of any owner where it is not given
  /// @param about with whom; with any avatar where it is not given
  List<Backlog> backlog(Optional<OwnerId> of, Optional<AvatarId> about);

  /// How many jobs wait, taken or not; those laid aside are not among them.
  int waiting(OwnerId of);
}
