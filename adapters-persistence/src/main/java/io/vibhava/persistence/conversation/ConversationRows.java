package io.vibhava.persistence.conversation;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Noted;
import io.vibhava.persistence.sqlite.Prepared;
import io.vibhava.persistence.sqlite.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/// One owner's conversations in their table.
public record ConversationRows(Handle handle, UUID owner) {

  private static final String COLUMNS =
      "SELECT id, avatar, state, head, created, updated, revision, title_revision, sealed FROM conversation ";

  private static final String ITS_MESSAGES =
      """
      message
      WHERE owner = :owner AND avatar = :avatar AND seq BETWEEN :began AND :changed
        AND conversation = :id
      """;

  /// What is deleted with it, in this order: its turns are told by their replies, and those that
  /// have none by themselves.
  private static final List<String> OF_CONVERSATION =
      List.of(
          "turn WHERE owner = :owner AND id IN (SELECT turn FROM " + ITS_MESSAGES + ")",
          "turn WHERE owner = :owner AND conversation = :id AND reply IS NULL",
          ITS_MESSAGES,
          "job WHERE owner = :owner AND conversation = :id",
          "conversation WHERE owner = :owner AND id = :id");

  /// Begins a conversation with its first message.
  ///
  /// @throws Failure.Conflict if its id is taken
  /// @throws Failure.NotFound if there is no such avatar
  public void begin(Conversation begun, Message said, long seq, byte[] sealed) {
    note(begun.id().value());
    requireAvatar(begun.avatar().value());
    var added =
        handle
            .createUpdate(
                """
                INSERT INTO conversation
                  (owner, id, avatar, state, head, created, updated, revision,
                   began, changed, marked, title_revision, sealed)
                VALUES (:owner, :id, :avatar, :state, :head, :created, :updated, :revision,
                   :seq, :seq, 0, :revision, :sealed)
                ON CONFLICT DO NOTHING
                """)
            .bind("owner", owner)
            .bind("id", begun.id().value())
            .bind("avatar", begun.avatar().value())
            .bind("state", begun.state().label())
            .bind("head", said.id().value())
            .bind("created", begun.created())
            .bind("updated", said.at())
            .bind("revision", begun.revision())
            .bind("seq", seq)
            .bind("sealed", sealed)
            .execute();
    if (added == 0) {
      throw new Failure.Conflict("conversation %s: the id is taken".formatted(begun.id()));
    }
  }

  private void note(UUID id) {
    Noted.on(handle, Topic.conversation(owner, id));
  }

  private void requireAvatar(UUID avatar) {
    var found =
        handle
            .createQuery("SELECT 1 FROM avatar WHERE owner = :owner AND id = :id")
            .bind("owner", owner)
            .bind("id", avatar)
            .mapTo(Integer.class)
            .findOne();
    if (found.isEmpty()) {
      throw new Failure.NotFound("avatar %s: there is none".formatted(avatar));
    }
  }

  /// Goes on with `said`, which becomes the head.
  ///
  /// @param expected the head that it must have; none where any will do
  public void goOn(Message said, Optional<MessageId> expected, long seq) {
    note(said.conversation().value());
    var gone =
        Prepared.of(
                handle,
                """
                UPDATE conversation SET head = ?1, updated = ?2, changed = ?3
                WHERE owner = ?4 AND id = ?5 AND head = coalesce(?6, head)
                """)
            .id(said.id().value())
            .instant(said.at())
            .number(seq)
            .id(owner)
            .id(said.conversation().value())
            .id(expected.map(MessageId::value))
            .update();
    if (gone == 0) {
      throw notGoneOn(said.conversation().value(), expected);
    }
  }

  /// The head of a conversation that must be there.
  public UUID head(UUID id, Optional<MessageId> expected) {
    var head = find(id).orElseThrow(() -> absent(id)).head();
    if (expected.filter(wanted -> !wanted.value().equals(head)).isPresent()) {
      throw notGoneOn(id, expected);
    }
    return head;
  }

  private Failure notGoneOn(UUID id, Optional<MessageId> expected) {
    return find(id).isEmpty()
        ? absent(id)
        : new Failure.Conflict(
            "conversation %s: it went on meanwhile, message %s is no longer its last; read it again, or branch"
                .formatted(id, expected.map(MessageId::toString).orElse("")));
  }

  /// Keeps that it was replied to: the reply becomes the head if that is still the one that asking
  /// left.
  public void answer(Message reply, UUID asked, long seq) {
    note(reply.conversation().value());
    Prepared.of(
            handle,
            """
            UPDATE conversation
            SET head = CASE WHEN head = ?1 THEN ?2 ELSE head END, updated = ?3, changed = ?4
            WHERE owner = ?5 AND id = ?6
            """)
        .id(asked)
        .id(reply.id().value())
        .instant(reply.at())
        .number(seq)
        .id(owner)
        .id(reply.conversation().value())
        .update();
  }

  /// Notes that one of its messages changed its state.
  public void mark(UUID id, long seq) {
    note(id);
    handle
        .createUpdate(
            """
            UPDATE conversation SET changed = :seq, marked = :seq
            WHERE owner = :owner AND id = :id
            """)
        .bind("owner", owner)
        .bind("id", id)
        .bind("seq", seq)
        .execute();
  }

  void setHead(UUID id, UUID head) {
    note(id);
    handle
        .createUpdate("UPDATE conversation SET head = :head WHERE owner = :owner AND id = :id")
        .bind("owner", owner)
        .bind("id", id)
        .bind("head", head)
        .execute();
  }

  /// Keeps a changed title and state.
  void save(Conversation changed, byte[] sealed) {
    note(changed.id().value());
    var kept = find(changed.id().value()).orElseThrow(() -> absent(changed.id().value()));
    if (kept.revision() + 1 != changed.revision()) {
      throw new Failure.Conflict(
          "conversation %s: revision %d is to be kept, but %d is the newest; read it again and repeat the change"
              .formatted(changed.id(), changed.revision(), kept.revision()));
    }
    handle
        .createUpdate(
            """
            UPDATE conversation
            SET state = :state, updated = :updated, revision = :revision, title_revision = :revision, sealed = :sealed
            WHERE owner = :owner AND id = :id
            """)
        .bind("owner", owner)
        .bind("id", changed.id().value())
        .bind("state", changed.state().label())
        .bind("updated", changed.updated())
        .bind("revision", changed.revision())
        .bind("sealed", sealed)
        .execute();
  }

  Optional<ConversationRow> find(UUID id) {
    return Prepared.of(handle, COLUMNS + "WHERE owner = ? AND id = ?")
        .id(owner)
        .id(id)
        .first(ConversationRows::row);
  }

  List<ConversationRow> list() {
    return handle
        .createQuery(COLUMNS + "WHERE owner = :owner ORDER BY updated DESC, created DESC, id DESC")
        .bind("owner", owner)
        .map((row, _) -> row(row))
        .list();
  }

  /// Where its messages lie; none where it is gone.
  Optional<Span> span(UUID id) {
    return Prepared.of(
            handle,
            "SELECT avatar, began, changed, marked FROM conversation WHERE owner = ? AND id = ?")
        .id(owner)
        .id(id)
        .first(row ->
            new Span(
                Columns.id(row, "avatar"),
                row.getLong("began"),
                row.getLong("changed"),
                row.getLong("marked")));
  }

  /// Deletes it with its messages, its turns and what was derived from them.
  void delete(UUID id, Span span) {
    note(id);
    ScopeVersion.restart(handle, owner, span.avatar());
    for (var rows : OF_CONVERSATION) {
      handle
          .createUpdate("DELETE FROM " + rows)
          .configure(SqlStatements.class, each -> each.setUnusedBindingAllowed(true))
          .bind("owner", owner)
          .bind("avatar", span.avatar())
          .bind("began", span.began())
          .bind("changed", span.changed())
          .bind("id", id)
          .execute();
    }
  }

  public static Failure absent(UUID id) {
    return new Failure.NotFound("conversation %s: there is none".formatted(id));
  }

  private static ConversationRow row(ResultSet row) throws SQLException {
    return new ConversationRow(
        Columns.id(row, "id"),
        Columns.id(row, "avatar"),
        Columns.labelled(ConversationState.class, row.getString("state")),
        Columns.id(row, "head"),
        Columns.instant(row, "created"),
        Columns.instant(row, "updated"),
        row.getInt("revision"),
        row.getInt("title_revision"),
        row.getBytes("sealed"));
  }
}
