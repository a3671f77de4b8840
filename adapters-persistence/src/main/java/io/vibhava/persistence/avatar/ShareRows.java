package io.vibhava.persistence.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Shares in their table.
record ShareRows(Handle handle) {

  private static final String COLUMNS =
      "SELECT s.owner, s.avatar, s.id, s.written, s.sealed FROM share s ";

  /// Those that count now, of a guest.
  private static final String OF_GUEST =
      COLUMNS
          + """
          JOIN account lender ON lender.owner = s.owner AND lender.state = 'active'
          WHERE s.guest = :guest AND s.owner <> :guest AND s.declined = 0
          """;

  private static final String IN_TURNS =
      """
      SELECT * FROM (
        SELECT one.*, ROW_NUMBER() OVER (PARTITION BY owner ORDER BY written, id) AS turn FROM (%s) one
        ORDER BY turn, written, id LIMIT :most
      ) ORDER BY written, id
      """
          .formatted(OF_GUEST);

  List<ShareRow> of(UUID owner, UUID avatar) {
    return handle
        .createQuery(COLUMNS + "WHERE owner = :owner AND avatar = :avatar ORDER BY written, id")
        .bind("owner", owner)
        .bind("avatar", avatar)
        .map((row, _) -> row(row))
        .list();
  }

  /// Where there are more, the first of everybody who shares goes before the second of anybody.
  List<ShareRow> with(UUID guest, int most) {
    return handle
        .createQuery(IN_TURNS)
        .bind("guest", guest)
        .bind("most", most)
        .map((row, _) -> row(row))
        .list();
  }

  List<ShareRow> with(UUID guest, byte[] lender, int most) {
    return handle
        .createQuery(OF_GUEST + "AND lender.person = :lender ORDER BY s.written, s.id LIMIT :most")
        .bind("guest", guest)
        .bind("lender", lender)
        .bind("most", most)
        .map((row, _) -> row(row))
        .list();
  }

  List<ShareRow> with(UUID guest, UUID avatar) {
    return handle
        .createQuery(OF_GUEST + "AND s.avatar = :avatar ORDER BY s.written, s.id")
        .bind("guest", guest)
        .bind("avatar", avatar)
        .map((row, _) -> row(row))
        .list();
  }

  /// Puts a share in the place of the one with the same name. Where its guest declined that, it
  /// stays so.
  void put(ShareRow share, byte[] person, int sharesMax) {
    var declined = isDeclined(share, person);
    end(share.owner(), share.avatar(), person);
    if (of(share.owner(), share.avatar()).size() >= sharesMax) {
      throw new Failure.LimitReached(
          "shares: an avatar is shared with at most %d people; end a share first"
              .formatted(sharesMax));
    }
    handle
        .createUpdate(
            """
            INSERT INTO share (owner, avatar, id, person, guest, written, sealed, declined)
            VALUES (:owner, :avatar, :id, :person, (SELECT owner FROM account WHERE person = :person), :written, :sealed, :declined)
            """)
        .bind("owner", share.owner())
        .bind("avatar", share.avatar())
        .bind("id", share.id())
        .bind("person", person)
        .bind("written", share.written())
        .bind("sealed", share.sealed())
        .bind("declined", declined)
        .execute();
  }

  /// By whoever has the name now.
  private boolean isDeclined(ShareRow share, byte[] person) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM share s JOIN account a ON a.owner = s.guest AND a.person = s.person
              WHERE s.person = :person AND s.owner = :owner AND s.avatar = :avatar AND s.declined = 1)
            """)
        .bind("person", person)
        .bind("owner", share.owner())
        .bind("avatar", share.avatar())
        .mapTo(Boolean.class)
        .one();
  }

  /// Marks those of one avatar that count for the guest as declined.
  boolean decline(UUID guest, UUID avatar) {
    return handle
            .createUpdate(
                "UPDATE share SET declined = 1 WHERE guest = :guest AND avatar = :avatar AND owner <> :guest AND declined = 0")
            .bind("guest", guest)
            .bind("avatar", avatar)
            .execute()
        > 0;
  }

  boolean end(UUID owner, UUID avatar, byte[] person) {
    return handle
            .createUpdate(
                "DELETE FROM share WHERE person = :person AND owner = :owner AND avatar = :avatar")
            .bind("person", person)
            .bind("owner", owner)
            .bind("avatar", avatar)
            .execute()
        > 0;
  }

  private static ShareRow row(ResultSet row) throws SQLException {
    return new ShareRow(
        Columns.id(row, "owner"),
        Columns.id(row, "avatar"),
        Columns.id(row, "id"),
        Columns.instant(row, "written"),
        row.getBytes("sealed"));
  }
}
