package io.vibhava.persistence.learning;

import io.vibhava.application.learning.Ledger;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.learning.Took;
import io.vibhava.domain.memory.Scope;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The ledger of learning in SQLite. It holds counts alone, so nothing of it is sealed. It goes
/// with its avatar.
public record JdbiLedger(Database database, SealedVault vault) implements Ledger {

  @Override
  public void add(Scope scope, Took took, Instant at) {
    var owner = vault.opened(scope.owner());
    database.change(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO ledger (owner, avatar, outcome, batches, calls, input_tokens, output_tokens, last)
                SELECT owner, id, :outcome, 1, :calls, :input, :output, :at FROM avatar
                WHERE owner = :owner AND id = :avatar
                ON CONFLICT (owner, avatar, outcome) DO UPDATE SET
                  batches = batches + 1,
                  calls = calls + excluded.calls,
                  input_tokens = input_tokens + excluded.input_tokens,
                  output_tokens = output_tokens + excluded.output_tokens,
                  last = max(last, excluded.last)
                """)
            .bind("owner", owner)
            .bind("avatar", scope.avatar().value())
            .bind("outcome", took.outcome().written())
            .bind("calls", took.calls())
            .bind("input", took.inputTokens())
            .bind("output", took.outputTokens())
            .bind("at", at)
            .execute());
  }

  @Override
  public List<Tally> tallies(Scope scope) {
    var owner = vault.opened(scope.owner());
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT outcome, batches, calls, input_tokens, output_tokens, last FROM ledger
                WHERE owner = :owner AND avatar = :avatar
                """)
            .bind("owner", owner)
            .bind("avatar", scope.avatar().value())
            .map((row, _) -> tally(row))
            .stream()
            .sorted(Comparator.comparing(Tally::outcome))
            .toList());
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        Columns.labelled(Outcome.class, row.getString("outcome")),
        row.getInt("batches"),
        row.getInt("calls"),
        row.getLong("input_tokens"),
        row.getLong("output_tokens"),
        Columns.instant(row, "last"));
  }
}
