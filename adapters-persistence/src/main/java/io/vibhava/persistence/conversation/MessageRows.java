package io.vibhava.persistence.conversation;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// One owner's messages in their table.
public record MessageRows(Handle handle, UUID owner) {

  private static final String COLUMNS =
      """
      SELECT avatar, seq, id, conversation, parent, turn, state, written, tokens, sealed
      FROM message
      """;

  private static final String OF_REPLIES =
      """
      id IN (
        SELECT reply.turn FROM message said
        JOIN message reply ON reply.owner = said.owner AND reply.avatar = said.avatar
          AND reply.seq >= said.seq AND (reply.id = said.id OR reply.parent = said.id)
        WHERE said.owner = :owner AND said.id = :id AND reply.turn IS NOT NULL)
      """;
  private static final String UNANSWERED = "asked = :id AND reply IS NULL";

  /// Adds a message.
  ///
  /// @param seq the version of the scope that it makes
  /// @param turn the turn that it is the reply of
  /// @throws Failure.Conflict if its id is taken
  public void add(UUID avatar, Message message, long seq, Optional<UUID> turn, byte[] sealed) {
    var added =
        Prepared.of(
                handle,
                """
                INSERT INTO message
                  (owner, avatar, seq, id, conversation, parent, turn, state, written, tokens, sealed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
            .id(owner)
            .id(avatar)
            .number(seq)
            .id(message.id().value())
            .id(message.conversation().value())
            .id(message.parent().map(MessageId::value))
            .id(turn)
            .text(message.state().label())
            .instant(message.at())
            .number(message.tokens())
            .bytes(sealed)
            .update();
    if (added == 0) {
      throw new Failure.Conflict("message %s: the id is taken".formatted(message.id()));
    }
  }

  /// Marks a message of `conversation`.
  ///
  /// @return whether there is such a message, and it was not taken back
  public boolean mark(UUID conversation, UUID message, MessageState state) {
    return handle
            .createUpdate(
                """
                UPDATE message SET state = :state
                WHERE owner = :owner AND id = :id AND conversation = :conversation AND state <> 'redacted'
                """)
            .bind("owner", owner)
            .bind("id", message)
            .bind("conversation", conversation)
            .bind("state", state.label())
            .execute()
        > 0;
  }

  /// Takes a message's words away, and how its turns came about.
  ///
  /// @param sealed what is left of it
  public void redact(Message message, byte[] sealed) {
    handle
        .createUpdate(
            """
            UPDATE message SET state = :state, tokens = :tokens, sealed = :sealed
            WHERE owner = :owner AND id = :id
            """)
        .bind("state", message.state().label())
        .bind("tokens", message.tokens())
        .bind("sealed", sealed)
        .bind("owner", owner)
        .bind("id", message.id().value())
        .execute();
    forgetHow(message.id().value());
  }

  /// The turns of a message are told by their replies, and those that have none by themselves.
  private void forgetHow(UUID message) {
    for (var turns : List.of(OF_REPLIES, UNANSWERED)) {
      handle
          .createUpdate(
              "UPDATE turn SET sealed = NULL, revision = revision + 1 WHERE owner = :owner AND "
                  + turns)
          .bind("owner", owner)
          .bind("id", message)
          .execute();
    }
  }

  public Optional<MessageRow> find(UUID id) {
    return Prepared.of(handle, COLUMNS + "WHERE owner = ? AND id = ?")
        .id(owner)
        .id(id)
        .first(MessageRows::row);
  }

  /// Whether a reply to a message stands; it was written behind it in its scope.
  public boolean isAnswered(UUID message) {
    return handle
        .createQuery(
            """
            SELECT 1 FROM message asked
            JOIN message reply ON reply.owner = asked.owner AND reply.avatar = asked.avatar
              AND reply.seq > asked.seq AND reply.parent = asked.id AND reply.turn IS NOT NULL
            WHERE asked.owner = :owner AND asked.id = :id LIMIT 1
            """)
        .bind("owner", owner)
        .bind("id", message)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  boolean isIn(UUID conversation, UUID id) {
    return find(id).filter(row -> row.conversation().equals(conversation)).isPresent();
  }

  /// Those of a conversation that were written behind a version of the scope, in that order.
  List<MessageRow> ofConversation(UUID avatar, UUID conversation, long behind) {
    return Prepared.of(
            handle,
            COLUMNS
                + "WHERE owner = ? AND avatar = ? AND seq > ? AND conversation = ? ORDER BY seq")
        .id(owner)
        .id(avatar)
        .number(behind)
        .id(conversation)
        .all(MessageRows::row);
  }

  /// Those of all conversations with an avatar that were written behind a version of the scope, in
  /// that order.
  public List<MessageRow> ofScope(UUID avatar, long behind) {
    return Prepared.of(handle, COLUMNS + "WHERE owner = ? AND avatar = ? AND seq > ? ORDER BY seq")
        .id(owner)
        .id(avatar)
        .number(behind)
        .all(MessageRows::row);
  }

  private static MessageRow row(ResultSet row) throws SQLException {
    return new MessageRow(
        Columns.id(row, "avatar"),
        row.getLong("seq"),
        Columns.id(row, "id"),
        Columns.id(row, "conversation"),
        Columns.optionalId(row, "parent"),
        Columns.optionalId(row, "turn"),
        Columns.labelled(MessageState.class, row.getString("state")),
        Columns.instant(row, "written"),
        row.getInt("tokens"),
        row.getBytes("sealed"));
  }
}
