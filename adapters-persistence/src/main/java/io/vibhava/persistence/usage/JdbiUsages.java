package io.vibhava.persistence.usage;

import io.vibhava.application.usage.Usages;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.usage.Charge;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// The ledger of what models took in SQLite.
public record JdbiUsages(Database database, SealedVault vault) implements Usages {

  @Override
  public void add(Owner owner, Charge charge) {
    var of = vault.opened(owner);
    database.change(handle -> new UsageRows(handle, of).add(charge));
  }

  @Override
  public List<Charge> list(Owner owner, LocalDate from, LocalDate to) {
    var of = vault.opened(owner);
    return database.read(handle -> new UsageRows(handle, of).list(from, to));
  }

  @Override
  public List<Total> totals(LocalDate from, LocalDate to) {
    return database.scan(handle ->
        handle
            .createQuery(
                """
                SELECT owner, currency, sum(calls) AS calls, sum(input_tokens) AS input_tokens,
                  sum(output_tokens) AS output_tokens, sum(cached_tokens) AS cached_tokens,
                  sum(micros) AS micros, sum(unpriced) AS unpriced
                FROM usage WHERE day BETWEEN :from AND :to GROUP BY owner, currency
                """)
            .bind("from", from.toEpochDay())
            .bind("to", to.toEpochDay())
            .map((row, _) -> total(row))
            .list());
  }

  private static Total total(ResultSet row) throws SQLException {
    return new Total(
        new OwnerId(Columns.id(row, "owner")), row.getString("currency"), UsageRows.spent(row));
  }
}
