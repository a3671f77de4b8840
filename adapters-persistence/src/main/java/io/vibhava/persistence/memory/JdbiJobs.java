package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Patience;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.persistence.sqlite.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The queue of jobs in SQLite. It holds ids alone, so nothing of it is sealed.
public final class JdbiJobs implements Jobs {

  private final Database database;

  public JdbiJobs(Database database) {
    this.database = database;
  }

  /// Looks before it writes, since most of the time there is nothing to take, and a long queue
  /// takes long to look through.
  @Override
  public List<Job> take(Optional<OwnerId> of, int max, Instant now, Duration lease) {
    var taken = new ArrayList<Job>();
    for (var due = due(of, max, now); !due.isEmpty(); due = due(of, max - taken.size(), now)) {
      taken.addAll(taken(due, now, now.plus(lease)));
    }
    return taken;
  }

  private List<Job> due(Optional<OwnerId> of, int max, Instant now) {
    return max == 0 ? List.of() : database.scan(handle -> new JobRows(handle).due(of, max, now));
  }

  private List<Job> taken(List<Job> due, Instant now, Instant until) {
    return database.write(
        handle -> due.stream().filter(job -> new JobRows(handle).take(job, now, until)).toList());
  }

  @Override
  public void putBack(Job job, Instant now, Patience patience, String why) {
    database.change(handle -> new JobRows(handle).putBack(job, now, patience, why));
  }

  @Override
  public List<Backlog> backlog(Optional<OwnerId> of, Optional<AvatarId> about) {
    return database.read(handle -> new JobRows(handle).backlog(of, about));
  }

  @Override
  public int waiting(OwnerId of) {
    return database.read(handle -> new JobRows(handle).waiting(of));
  }
}
