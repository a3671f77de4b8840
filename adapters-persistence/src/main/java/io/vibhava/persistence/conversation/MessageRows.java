package io.vibhava.persistence.conversation;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One owner's messages in their table.
public record MessageRows(Handle handle, UUID owner) {

  private static final String COLUMNS =
      "SELECT id, conversation, avatar, parent, state, written, tokens, seq, changed, sealed FROM message ";

  /// Adds a message.
  ///
  /// @param seq the version of the scope that it makes
  /// @throws Failure.Conflict if its id is taken
  public void add(UUID avatar, Message message, long seq, byte[] sealed) {
    @Nullable UUID parent = message.parent().map(id -> id.value()).orElse(null);
    var added =
        handle
            .createUpdate(
                """
                INSERT INTO message
                  (owner, id, conversation, avatar, parent, state, written, tokens, seq, changed, sealed)
                VALUES (:owner, :id, :conversation, :avatar, :parent, :state, :at, :tokens, :seq, :seq, :sealed)
                ON CONFLICT DO NOTHING
                """)
            .bind("owner", owner)
            .bind("id", message.id().value())
            .bind("conversation", message.conversation().value())
            .bind("avatar", avatar)
            .bind("parent", parent)
            .bind("state", message.state().label())
            .bind("at", message.at())
            .bind("tokens", message.tokens())
            .bind("seq", seq)
            .bind("sealed", sealed)
            .execute();
    if (added == 0) {
      throw new Failure.Conflict("message %s: the id is taken".formatted(message.id()));
    }
  }

  /// Marks a message of `conversation`.
  ///
  /// @return whether there is such a message
  public boolean mark(UUID conversation, UUID message, MessageState state, long seq) {
    return handle
            .createUpdate(
                """
                UPDATE message SET state = :state, changed = :seq
                WHERE owner = :owner AND id = :id AND conversation = :conversation
                """)
            .bind("owner", owner)
            .bind("id", message)
            .bind("conversation", conversation)
            .bind("state", state.label())
            .bind("seq", seq)
            .execute()
        > 0;
  }

  public Optional<MessageRow> find(UUID id) {
    return handle
        .createQuery(COLUMNS + "WHERE owner = :owner AND id = :id")
        .bind("owner", owner)
        .bind("id", id)
        .map((row, _) -> row(row))
        .findOne();
  }

  boolean isIn(UUID conversation, UUID id) {
    return find(id).filter(row -> row.conversation().equals(conversation)).isPresent();
  }

  /// Those of a conversation that were written or changed since `version`.
  List<MessageRow> changedSince(UUID conversation, long version) {
    return handle
        .createQuery(
            COLUMNS
                + "WHERE owner = :owner AND conversation = :conversation AND changed > :version")
        .bind("owner", owner)
        .bind("conversation", conversation)
        .bind("version", version)
        .map((row, _) -> row(row))
        .list();
  }

  /// Those of all conversations with an avatar that were written since `version`, in that order.
  public List<MessageRow> writtenSince(UUID avatar, long version) {
    return handle
        .createQuery(
            COLUMNS + "WHERE owner = :owner AND avatar = :avatar AND seq > :version ORDER BY seq")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("version", version)
        .map((row, _) -> row(row))
        .list();
  }

  private static MessageRow row(ResultSet row) throws SQLException {
    return new MessageRow(
        Columns.id(row, "id"),
        Columns.id(row, "conversation"),
        Columns.id(row, "avatar"),
        Columns.optionalId(row, "parent"),
        state(row.getString("state")),
        Columns.instant(row, "written"),
        row.getInt("tokens"),
        row.getLong("seq"),
        row.getLong("changed"),
        row.getBytes("sealed"));
  }

  private static MessageState state(String label) {
    return Columns.labelled(MessageState.class, label);
  }
}
