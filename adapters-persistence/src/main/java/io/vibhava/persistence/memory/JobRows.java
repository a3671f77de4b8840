package io.vibhava.persistence.memory;

import static io.vibhava.application.memory.JobState.FAILED;
import static io.vibhava.application.memory.JobState.WAITING;

import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.JobState;
import io.vibhava.application.memory.Patience;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.JobId;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The jobs of all owners in their table.
public record JobRows(Handle handle) {

  /// Queues a job, unless it is there.
  ///
  /// @param conversation whose message it learns from
  /// @param number its place in the queue
  public void add(Job job, UUID conversation, long number) {
    Prepared.of(
            handle,
            """
            INSERT INTO job (owner, id, avatar, conversation, message, queued, due, tries, state)
            VALUES (?, ?, ?, ?, ?, ?, 0, 0, 'waiting')
            ON CONFLICT DO NOTHING
            """)
        .id(job.owner().value())
        .id(job.id().value())
        .id(job.avatar().value())
        .id(conversation)
        .id(job.message().value())
        .number(number)
        .update();
  }

  /// The oldest that may be taken.
  List<Job> due(Optional<OwnerId> of, int max, Instant now) {
    return handle
        .createQuery(
            """
            SELECT owner, id, avatar, message, stage FROM job
            WHERE state = 'waiting' AND due <= :now AND owner = coalesce(:owner, owner)
            ORDER BY stage <> 'first', queued LIMIT :max
            """)
        .bind("owner", of.map(OwnerId::value).orElse(null))
        .bind("now", now)
        .bind("max", max)
        .map((row, _) -> job(row))
        .list();
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        new JobId(Columns.id(row, "id")),
        new OwnerId(Columns.id(row, "owner")),
        new AvatarId(Columns.id(row, "avatar")),
        new MessageId(Columns.id(row, "message")),
        Columns.labelled(Job.Stage.class, row.getString("stage")));
  }

  /// Takes a job.
  ///
  /// @return whether it still was to be had
  boolean take(Job job, Instant now, Instant until) {
    return handle
            .createUpdate(
                """
                UPDATE job SET due = :until, tries = tries + 1
                WHERE owner = :owner AND id = :id AND stage = :stage AND state = 'waiting'
                  AND due <= :now
                """)
            .bind("stage", job.stage().label())
            .bind("owner", job.owner().value())
            .bind("id", job.id().value())
            .bind("now", now)
            .bind("until", until)
            .execute()
        > 0;
  }

  void putBack(Job job, Instant now, Patience patience, String why) {
    tries(job)
        .ifPresent(tries ->
            handle
                .createUpdate(
                    """
                    UPDATE job SET due = :due, state = :state, reason = :why
                    WHERE owner = :owner AND id = :id
                    """)
                .bind("owner", job.owner().value())
                .bind("id", job.id().value())
                .bind("due", now.plus(patience.after(tries)))
                .bind("state", (patience.isOver(tries) ? FAILED : WAITING).label())
                .bind("why", why)
                .execute());
  }

  private Optional<Integer> tries(Job job) {
    return handle
        .createQuery(
            "SELECT tries FROM job WHERE owner = :owner AND id = :id AND state = 'waiting'")
        .bind("owner", job.owner().value())
        .bind("id", job.id().value())
        .mapTo(Integer.class)
        .findOne();
  }

  List<Backlog> backlog(Optional<OwnerId> of, Optional<AvatarId> about) {
    return handle
        .createQuery(
            """
            SELECT stage, state, reason, count(*) AS jobs, min(due) AS due FROM job
            WHERE owner = coalesce(:owner, owner) AND avatar = coalesce(:avatar, avatar)
            GROUP BY stage, state, reason ORDER BY min(queued)
            """)
        .bind("owner", of.map(OwnerId::value).orElse(null))
        .bind("avatar", about.map(AvatarId::value).orElse(null))
        .map((row, _) ->
            new Backlog(
                Columns.labelled(Job.Stage.class, row.getString("stage")),
                Columns.labelled(JobState.class, row.getString("state")),
                row.getString("reason"),
                row.getInt("jobs"),
                Columns.instant(row, "due")))
        .list();
  }

  int waiting(OwnerId of) {
    return handle
        .createQuery("SELECT count(*) FROM job WHERE owner = :owner AND state = 'waiting'")
        .bind("owner", of.value())
        .mapTo(Integer.class)
        .one();
  }

  boolean isThere(UUID owner, Job job) {
    return handle
        .createQuery("SELECT 1 FROM job WHERE owner = :owner AND id = :id AND stage = :stage")
        .bind("stage", job.stage().label())
        .bind("owner", owner)
        .bind("id", job.id().value())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /// Ends the first stage of a job, which then waits for a model.
  ///
  /// @return whether it was in it
  boolean waitForModel(UUID owner, Job job, Instant due) {
    return handle
            .createUpdate(
                """
                UPDATE job SET stage = 'model', due = :due, tries = 0, reason = 'unavailable'
                WHERE owner = :owner AND id = :id AND stage = :stage AND stage = 'first'
                """)
            .bind("owner", owner)
            .bind("id", job.id().value())
            .bind("stage", job.stage().label())
            .bind("due", due)
            .execute()
        > 0;
  }

  /// Ends a job.
  ///
  /// @return whether it was there
  boolean end(UUID owner, Job job) {
    return handle
            .createUpdate("DELETE FROM job WHERE owner = :owner AND id = :id AND stage = :stage")
            .bind("stage", job.stage().label())
            .bind("owner", owner)
            .bind("id", job.id().value())
            .execute()
        > 0;
  }
}
