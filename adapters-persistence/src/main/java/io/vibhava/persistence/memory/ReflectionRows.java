package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Patience;
import io.vibhava.application.memory.ReflectionQueue.Standing;
import io.vibhava.application.memory.ReflectionQueue.Taken;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// How reflecting on the scopes of all owners stands, in its table.
record ReflectionRows(Handle handle) {

  private static final String ROW =
      """
      INSERT INTO reflecting
        (owner, avatar, learned, number, tries, due, lease_until, reason, day, calls, last)
      SELECT owner, id, %s, 0, 0, 0, 0, '', 0, 0, NULL FROM avatar WHERE owner = ? AND id = ?
      ON CONFLICT (owner, avatar) %s
      """;

  /// Counts a message that was learned from.
  void learned(UUID owner, UUID avatar) {
    put(owner, avatar, ROW.formatted("1", "DO UPDATE SET learned = learned + 1"));
  }

  private void put(UUID owner, UUID avatar, String sql) {
    Prepared.of(handle, sql).id(owner).id(avatar).update();
  }

  /// The one that waits longest of those that may be taken.
  Optional<Taken> due(Optional<OwnerId> of, int messagesMin, Instant now) {
    return handle
        .createQuery(
            """
            SELECT owner, avatar, number, learned, tries FROM reflecting AS r
            WHERE owner = coalesce(:owner, owner) AND learned >= :min AND due <= :now
              AND lease_until <= :now AND NOT EXISTS (
                SELECT 1 FROM scope AS s
                WHERE s.owner = r.owner AND s.avatar = r.avatar AND s.state = 'paused')
            ORDER BY coalesce(last, 0) LIMIT 1
            """)
        .bind("owner", of.map(OwnerId::value).orElse(null))
        .bind("min", messagesMin)
        .bind("now", now)
        .map((row, _) -> next(row))
        .findOne();
  }

  /// A scope's, which is made where there is none, unless somebody holds it.
  Optional<Taken> free(UUID owner, UUID avatar, Instant now) {
    put(owner, avatar, ROW.formatted("0", "DO NOTHING"));
    return handle
        .createQuery(
            """
            SELECT owner, avatar, number, learned, tries FROM reflecting
            WHERE owner = :owner AND avatar = :avatar AND lease_until <= :now
            """)
        .bind("owner", owner)
        .bind("avatar", avatar)
        .bind("now", now)
        .map((row, _) -> next(row))
        .findOne();
  }

  /// As it is once it is taken.
  private static Taken next(ResultSet row) throws SQLException {
    return new Taken(
        new OwnerId(Columns.id(row, "owner")),
        new AvatarId(Columns.id(row, "avatar")),
        row.getInt("number") + 1,
        row.getInt("learned"),
        row.getInt("tries") + 1);
  }

  /// @return whether nobody was faster
  boolean take(Taken next, Instant until) {
    return of(
                next,
                """
                UPDATE reflecting SET number = number + 1, tries = tries + 1, lease_until = :until
                WHERE owner = :owner AND avatar = :avatar AND number = :number - 1
                """)
            .bind("until", until)
            .execute()
        > 0;
  }

  /// @return whether one more call may be made; it is counted then
  boolean ask(Taken taken, long day, int most) {
    return of(
                taken,
                """
                UPDATE reflecting SET calls = CASE day WHEN :day THEN calls + 1 ELSE 1 END, day = :day
                WHERE owner = :owner AND avatar = :avatar AND number = :number
                  AND CASE day WHEN :day THEN calls ELSE 0 END < :most
                """)
            .bind("day", day)
            .bind("most", most)
            .execute()
        > 0;
  }

  void putBack(Taken taken, Instant now, Patience patience, String why) {
    if (patience.isOver(taken.tries())) {
      end(taken, why, Optional.empty());
    } else {
      again(taken, now.plus(patience.after(taken.tries())), why);
    }
  }

  /// @return whether it was held by whoever took it
  boolean again(Taken taken, Instant due, String why) {
    return of(
                taken,
                """
                UPDATE reflecting SET due = :due, lease_until = 0, reason = :why
                WHERE owner = :owner AND avatar = :avatar AND number = :number
                """)
            .bind("due", due)
            .bind("why", why)
            .execute()
        > 0;
  }

  /// @param at when it succeeded, where it did
  /// @return whether it was held by whoever took it
  boolean end(Taken taken, String why, Optional<Instant> at) {
    return of(
                taken,
                """
                UPDATE reflecting SET learned = max(0, learned - :seen), tries = 0, due = 0,
                  lease_until = 0, reason = :why, last = coalesce(:at, last)
                WHERE owner = :owner AND avatar = :avatar AND number = :number
                """)
            .bind("seen", taken.learned())
            .bind("why", why)
            .bind("at", at.map(Instant::toEpochMilli).orElse(null))
            .execute()
        > 0;
  }

  private Update of(Taken taken, String sql) {
    return handle
        .createUpdate(sql)
        .bind("owner", taken.owner().value())
        .bind("avatar", taken.avatar().value())
        .bind("number", taken.number());
  }

  List<Standing> standing(Optional<OwnerId> of, Optional<AvatarId> about) {
    return handle
        .createQuery(
            """
            SELECT learned, reason, last FROM reflecting
            WHERE owner = coalesce(:owner, owner) AND avatar = coalesce(:avatar, avatar)
            """)
        .bind("owner", of.map(OwnerId::value).orElse(null))
        .bind("avatar", about.map(AvatarId::value).orElse(null))
        .map((row, _) -> new Standing(row.getInt("learned"), row.getString("reason"), last(row)))
        .list();
  }

  private static Optional<Instant> last(ResultSet row) throws SQLException {
    var last = Columns.instant(row, "last");
    return row.wasNull() ? Optional.empty() : Optional.of(last);
  }
}
