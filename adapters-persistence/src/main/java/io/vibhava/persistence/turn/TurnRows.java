package io.vibhava.persistence.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.turn.Usage;
import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// One owner's turns in their table.
record TurnRows(Handle handle, UUID owner) {

  private static final String COLUMNS =
      """
      SELECT id, conversation, avatar, asked, head, reply, state, lease_until, input_tokens, output_tokens,
             cached_tokens, revision, sealed
      FROM turn
      """;

  /// Adds a turn that is asked.
  ///
  /// @param head the conversation's head by now
  void add(Turn turn, Optional<UUID> head, Instant leaseUntil) {
    var added =
        handle
            .createUpdate(
                """
                INSERT INTO turn
                  (owner, id, conversation, avatar, asked, head, state, lease_until,
                   input_tokens, output_tokens, cached_tokens, revision)
                VALUES (:owner, :id, :conversation, :avatar, :asked, :head, :state, :lease, 0, 0, 0, 1)
                ON CONFLICT DO NOTHING
                """)
            .bind("owner", owner)
            .bind("id", turn.id().value())
            .bind("conversation", turn.conversation().value())
            .bind("avatar", turn.avatar().value())
            .bind("asked", turn.asked().value())
            .bind("head", head.orElse(null))
            .bind("state", turn.state().label())
            .bind("lease", leaseUntil)
            .execute();
    if (added == 0) {
      throw new Failure.Conflict("turn %s: the id is taken".formatted(turn.id()));
    }
  }

  /// Ends the turn that is still as it is in `kept`.
  void end(TurnRow kept, Turn ended, byte[] sealed) {
    var changed =
        handle
            .createUpdate(
                """
                UPDATE turn
                SET state = :state, reply = :reply, input_tokens = :input, output_tokens = :output,
                    cached_tokens = :cached, revision = revision + 1, sealed = :sealed
                WHERE owner = :owner AND id = :id AND revision = :revision
                """)
            .bind("owner", owner)
            .bind("id", kept.id())
            .bind("revision", kept.revision())
            .bind("state", ended.state().label())
            .bind("reply", ended.reply().map(Message::id).map(MessageId::value).orElse(null))
            .bind("input", ended.usage().input())
            .bind("output", ended.usage().output())
            .bind("cached", ended.usage().cached())
            .bind("sealed", sealed)
            .execute();
    if (changed == 0) {
      throw find(kept.id()).isPresent() ? hasEnded(ended.id()) : absent(ended.id());
    }
  }

  /// Takes the turn up again.
  void resume(TurnRow kept, Instant leaseUntil) {
    handle
        .createUpdate(
            """
            UPDATE turn
            SET state = :state, lease_until = :lease, input_tokens = 0, output_tokens = 0, cached_tokens = 0,
                revision = revision + 1, sealed = NULL
            WHERE owner = :owner AND id = :id
            """)
        .bind("owner", owner)
        .bind("id", kept.id())
        .bind("state", TurnState.ASKED.label())
        .bind("lease", leaseUntil)
        .execute();
  }

  Optional<TurnRow> find(UUID id) {
    return handle
        .createQuery(COLUMNS + "WHERE owner = :owner AND id = :id")
        .bind("owner", owner)
        .bind("id", id)
        .map((row, _) -> row(row))
        .findOne();
  }

  Optional<TurnRow> byReply(UUID reply) {
    return handle
        .createQuery(COLUMNS + "WHERE owner = :owner AND reply = :reply")
        .bind("owner", owner)
        .bind("reply", reply)
        .map((row, _) -> row(row))
        .findFirst();
  }

  static Failure absent(TurnId id) {
    return new Failure.NotFound("turn %s: there is none".formatted(id));
  }

  static Failure hasEnded(TurnId id) {
    return new Failure.Conflict("turn %s: it has ended already".formatted(id));
  }

  private static TurnRow row(ResultSet row) throws SQLException {
    return new TurnRow(
        Columns.id(row, "id"),
        Columns.id(row, "conversation"),
        Columns.id(row, "avatar"),
        Columns.id(row, "asked"),
        Columns.optionalId(row, "head"),
        Columns.optionalId(row, "reply"),
        Columns.labelled(TurnState.class, row.getString("state")),
        Columns.instant(row, "lease_until"),
        new Usage(
            row.getInt("input_tokens"), row.getInt("output_tokens"), row.getInt("cached_tokens")),
        row.getInt("revision"),
        Optional.ofNullable(row.getBytes("sealed")));
  }
}
