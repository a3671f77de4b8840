package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Job;
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
            SELECT owner, id, avatar, message FROM job
            WHERE state = 'waiting' AND due <= :now AND owner = coalesce(:owner, owner)
            ORDER BY queued LIMIT :max
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
        new MessageId(Columns.id(row, "message")));
  }

  /// Takes a job.
  ///
  /// @return whether it still was to be had
  boolean take(Job job, Instant now, Instant until) {
    return handle
            .createUpdate(
                """
                UPDATE job SET due = :until, tries = tries + 1
                WHERE owner = :owner AND id = :id AND state = 'waiting' AND due <= :now
                """)
            .bind("owner", job.owner().value())
            .bind("id", job.id().value())
            .bind("now", now)
            .bind("until", until)
            .execute()
        > 0;
  }

  void putBack(Job job, Instant due, int triesMax) {
    handle
        .createUpdate(
            """
            UPDATE job SET due = :due, state = CASE WHEN tries >= :tries THEN 'failed' ELSE state END
            WHERE owner = :owner AND id = :id
            """)
        .bind("owner", job.owner().value())
        .bind("id", job.id().value())
        .bind("due", due)
        .bind("tries", triesMax)
        .execute();
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
        .createQuery("SELECT 1 FROM job WHERE owner = :owner AND id = :id")
        .bind("owner", owner)
        .bind("id", job.id().value())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /// Ends a job.
  ///
  /// @return whether it was there
  boolean end(UUID owner, Job job) {
    return handle
            .createUpdate("DELETE FROM job WHERE owner = :owner AND id = :id")
            .bind("owner", owner)
            .bind("id", job.id().value())
            .execute()
        > 0;
  }
}
