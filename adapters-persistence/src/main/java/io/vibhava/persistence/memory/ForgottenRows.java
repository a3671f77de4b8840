package io.vibhava.persistence.memory;

import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What was forgotten in one scope: the ranges that are barred, and the memories that are gone.
record ForgottenRows(Handle handle, UUID owner, UUID avatar) {

  void bar(UUID message, long seq, byte[] sealed) {
    handle
        .createUpdate(
            """
            INSERT INTO forgotten (owner, message, seq, avatar, sealed)
            VALUES (:owner, :message, :seq, :avatar, :sealed)
            """)
        .bind("owner", owner)
        .bind("message", message)
        .bind("seq", seq)
        .bind("avatar", avatar)
        .bind("sealed", sealed)
        .execute();
  }

  List<ForgottenRow> ofMessage(UUID message) {
    return Prepared.of(
            handle, "SELECT message, seq, sealed FROM forgotten WHERE owner = ? AND message = ?")
        .id(owner)
        .id(message)
        .all(row ->
            new ForgottenRow(
                Columns.id(row, "message"), row.getLong("seq"), row.getBytes("sealed")));
  }

  /// The messages of which something is forgotten: they are no episodes any more.
  Set<UUID> messages() {
    return new HashSet<>(
        Prepared.of(handle, "SELECT DISTINCT message FROM forgotten WHERE owner = ? AND avatar = ?")
            .id(owner)
            .id(avatar)
            .all(row -> Columns.id(row, "message")));
  }

  void remove(UUID memory, long seq) {
    handle
        .createUpdate(
            "INSERT INTO removal (owner, avatar, seq, memory) VALUES (:owner, :avatar, :seq, :memory)")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("seq", seq)
        .bind("memory", memory)
        .execute();
  }

  List<UUID> removedSince(long version) {
    return Prepared.of(
            handle, "SELECT memory FROM removal WHERE owner = ? AND avatar = ? AND seq > ?")
        .id(owner)
        .id(avatar)
        .number(version)
        .all(row -> Columns.id(row, "memory"));
  }
}
