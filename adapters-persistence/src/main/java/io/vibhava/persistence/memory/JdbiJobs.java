package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Jobs;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.persistence.sqlite.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The queue of jobs in SQLite. It holds ids alone, so nothing of it is sealed.
public final class JdbiJobs implements Jobs {

  private final Database database;

  public JdbiJobs(Database database) {
    this.database = database;
  }

  /// Looks before it writes, since most of the time there is nothing to take.
  @Override
  public List<Job> take(Optional<OwnerId> of, int max, Instant now, Duration lease) {
    if (database.read(handle -> new JobRows(handle).due(of, 1, now)).isEmpty()) {
      return List.of();
    }
    return database.write(handle -> {
      var rows = new JobRows(handle);
      var jobs = rows.due(of, max, now);
      jobs.forEach(job -> rows.take(job, now.plus(lease)));
      return jobs;
    });
  }

  @Override
  public void putBack(Job job, Instant due, int triesMax) {
    database.change(handle -> new JobRows(handle).putBack(job, due, triesMax));
  }

  @Override
  public int waiting(OwnerId of) {
    return database.read(handle -> new JobRows(handle).waiting(of));
  }
}
