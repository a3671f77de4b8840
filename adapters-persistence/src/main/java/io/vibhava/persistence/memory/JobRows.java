package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Job;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.JobId;
import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The jobs of all owners in their table. The order of its rows is that in which they came.
public record JobRows(Handle handle) {

  /// Queues a job, unless it is there.
  ///
  /// @param conversation whose message it learns from
  public void add(Job job, UUID conversation) {
    handle
        .createUpdate(
            """
            INSERT INTO job (owner, id, avatar, conversation, message, due, tries, state)
            VALUES (:owner, :id, :avatar, :conversation, :message, 0, 0, 'waiting')
            ON CONFLICT DO NOTHING
            """)
        .bind("owner", job.owner().value())
        .bind("id", job.id().value())
        .bind("avatar", job.avatar().value())
        .bind("conversation", conversation)
        .bind("message", job.message().value())
        .execute();
  }

  List<Job> due(Optional<OwnerId> of, int max, Instant now) {
    return handle
        .createQuery(
            """
            SELECT owner, id, avatar, message FROM job
            WHERE state = 'waiting' AND due <= :now AND (:owner IS NULL OR owner = :owner)
            ORDER BY rowid LIMIT :max
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

  void take(Job job, Instant until) {
    handle
        .createUpdate(
            "UPDATE job SET due = :until, tries = tries + 1 WHERE owner = :owner AND id = :id")
        .bind("owner", job.owner().value())
        .bind("id", job.id().value())
        .bind("until", until)
        .execute();
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
