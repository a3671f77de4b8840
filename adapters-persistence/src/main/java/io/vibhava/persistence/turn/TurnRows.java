package io.vibhava.persistence.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.turn.Usage;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
  void add(TurnRow turn) {
    var added =
        Prepared.of(
                handle,
                """
                INSERT INTO turn
                  (owner, id, conversation, avatar, asked, head, state, lease_until,
                   input_tokens, output_tokens, cached_tokens, revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)
                ON CONFLICT DO NOTHING
                """)
            .id(owner)
            .id(turn.id())
            .id(turn.conversation())
            .id(turn.avatar())
            .id(turn.asked())
            .id(turn.head())
            .text(turn.state().label())
            .instant(turn.leaseUntil())
            .number(turn.revision())
            .update();
    if (added == 0) {
      throw new Failure.Conflict("turn %s: the id is taken".formatted(turn.id()));
    }
  }

  /// Ends the turn.
  ///
  /// @return whether it still was as it is in `kept`; if not, nothing is changed
  boolean end(TurnRow kept, Turn ended, byte[] sealed) {
    return Prepared.of(
                handle,
                """
                UPDATE turn
                SET state = ?, reply = ?, input_tokens = ?, output_tokens = ?, cached_tokens = ?,
                    revision = revision + 1, sealed = ?
                WHERE owner = ? AND id = ? AND revision = ?
                """)
            .text(ended.state().label())
            .id(ended.reply().map(Message::id).map(MessageId::value))
            .number(ended.usage().input())
            .number(ended.usage().output())
            .number(ended.usage().cached())
            .bytes(sealed)
            .id(owner)
            .id(kept.id())
            .number(kept.revision())
            .update()
        > 0;
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
    return Prepared.of(handle, COLUMNS + "WHERE owner = ? AND id = ?")
        .id(owner)
        .id(id)
        .first(TurnRows::row);
  }

  /// Those of an avatar that have a reply, which tells of its turn.
  List<TurnRow> answered(UUID avatar) {
    return Prepared.of(
            handle,
            COLUMNS
                + """
                WHERE owner = ?1 AND reply IS NOT NULL AND id IN (
                  SELECT turn FROM message WHERE owner = ?1 AND avatar = ?2 AND turn IS NOT NULL)
                """)
        .id(owner)
        .id(avatar)
        .all(TurnRows::row);
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
        Columns.id(row, "head"),
        Columns.optionalId(row, "reply"),
        Columns.labelled(TurnState.class, row.getString("state")),
        Columns.instant(row, "lease_until"),
        new Usage(
            row.getInt("input_tokens"), row.getInt("output_tokens"), row.getInt("cached_tokens")),
        row.getInt("revision"),
        Optional.ofNullable(row.getBytes("sealed")));
  }
}
