package io.vibhava.persistence.account;

import io.vibhava.application.account.Tickets;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Invites and resets in SQLite; their tokens are kept as hashes alone.
public record JdbiTickets(Database database, SealedVault vault) implements Tickets {

  private static final String TICKET = "SELECT owner, id, kind, role, created, due FROM ticket ";

  @Override
  public void add(Owner owner, Ticket ticket, KeyHash hash) {
    var of = vault.opened(owner);
    database.change(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO ticket (owner, id, kind, role, hash, created, due)
                VALUES (:owner, :id, :kind, :role, :hash, :created, :due)
                """)
            .bind("owner", of)
            .bind("id", ticket.id().value())
            .bind("kind", label(ticket.use()))
            .bind("role", ticket.role().label())
            .bind("hash", hash.bytes())
            .bind("created", ticket.created())
            .bind("due", ticket.due())
            .execute());
  }

  @Override
  public Optional<Given> find(KeyHash hash, TokenSecret.Use use, Instant now) {
    return database.read(handle ->
        handle
            .createQuery(TICKET + "WHERE hash = :hash AND kind = :kind AND due > :now")
            .bind("hash", hash.bytes())
            .bind("kind", label(use))
            .bind("now", now)
            .map((row, _) -> new Given(new OwnerId(Columns.id(row, "owner")), ticket(row)))
            .findOne());
  }

  @Override
  public boolean use(KeyHash hash, Instant now) {
    return database.write(handle ->
        handle
                .createUpdate("DELETE FROM ticket WHERE hash = :hash AND due > :now")
                .bind("hash", hash.bytes())
                .bind("now", now)
                .execute()
            > 0);
  }

  @Override
  public List<Ticket> list(Owner owner, TokenSecret.Use use, Instant now) {
    var of = vault.opened(owner);
    return database.read(handle ->
        handle
            .createQuery(
                TICKET + "WHERE owner = :owner AND kind = :kind AND due > :now ORDER BY id")
            .bind("owner", of)
            .bind("kind", label(use))
            .bind("now", now)
            .map((row, _) -> ticket(row))
            .list());
  }

  @Override
  public void withdraw(Owner owner, TicketId id) {
    var of = vault.opened(owner);
    var gone =
        database.write(handle ->
            handle
                .createUpdate("DELETE FROM ticket WHERE owner = :owner AND id = :id")
                .bind("owner", of)
                .bind("id", id.value())
                .execute());
    if (gone == 0) {
      throw new Failure.NotFound("invite %s: there is none".formatted(id));
    }
  }

  @Override
  public void withdrawAll(Owner owner, TokenSecret.Use use) {
    var of = vault.opened(owner);
    database.change(handle -> withdrawAll(handle, of, use));
  }

  static void withdrawAll(Handle handle, UUID owner, TokenSecret.Use use) {
    handle
        .createUpdate("DELETE FROM ticket WHERE owner = :owner AND kind = :kind")
        .bind("owner", owner)
        .bind("kind", label(use))
        .execute();
  }

  private static String label(TokenSecret.Use use) {
    return use.name().toLowerCase(Locale.ROOT);
  }

  private static Ticket ticket(ResultSet row) throws SQLException {
    return new Ticket(
        new TicketId(Columns.id(row, "id")),
        Columns.labelled(TokenSecret.Use.class, row.getString("kind")),
        Columns.labelled(Role.class, row.getString("role")),
        Columns.instant(row, "created"),
        Columns.instant(row, "due"));
  }
}
