package io.vibhava.application.memory;

import io.vibhava.domain.account.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The durable queue of what is to be learned. Turns put jobs into it; a job leaves it with the
/// write of what was learned.
public interface Jobs {

  /// Takes up to `max` jobs that nobody else has taken, the oldest first. They come back to the
  /// queue when they have not ended by `now` + `lease`.
  ///
  /// @param of whose jobs; those of any owner where it is not given
  List<Job> take(Optional<OwnerId> of, int max, Instant now, Duration lease);

  /// Puts a job that was taken back until `due`, for another try; after `triesMax` tries it is laid
  /// aside as failed instead, and not taken again.
  void putBack(Job job, Instant due, int triesMax);

  /// How many jobs wait, taken or not; those laid aside are not among them.
  int waiting(OwnerId of);
}
