package io.vibhava.persistence.usage;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Spent;
import io.vibhava.domain.usage.Tokens;
import io.vibhava.persistence.sqlite.Columns;
import io.vibhava.persistence.sqlite.Prepared;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// One owner's costs in their table.
public record UsageRows(Handle handle, UUID owner) {

  public void add(Charge charge) {
    var spent = charge.spent();
    Prepared.of(
            handle,
            """
            INSERT INTO usage (owner, day, avatar, purpose, provider, model, currency,
              calls, input_tokens, output_tokens, cached_tokens, micros, unpriced)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET
              calls = calls + excluded.calls,
              input_tokens = input_tokens + excluded.input_tokens,
              output_tokens = output_tokens + excluded.output_tokens,
              cached_tokens = cached_tokens + excluded.cached_tokens,
              micros = micros + excluded.micros,
              unpriced = unpriced + excluded.unpriced
            """)
        .id(owner)
        .number(charge.day().toEpochDay())
        .id(charge.avatar().value())
        .text(charge.purpose().label())
        .text(charge.model().provider())
        .text(charge.model().model())
        .text(charge.currency())
        .number(spent.calls())
        .number(spent.tokens().input())
        .number(spent.tokens().output())
        .number(spent.tokens().cached())
        .number(spent.micros())
        .number(spent.unpriced())
        .update();
  }

  List<Charge> list(LocalDate from, LocalDate to) {
    return Prepared.of(
            handle, "SELECT * FROM usage WHERE owner = ? AND day BETWEEN ? AND ? ORDER BY day DESC")
        .id(owner)
        .number(from.toEpochDay())
        .number(to.toEpochDay())
        .all(UsageRows::charge);
  }

  private static Charge charge(ResultSet row) throws SQLException {
    return new Charge(
        LocalDate.ofEpochDay(row.getLong("day")),
        new AvatarId(Columns.id(row, "avatar")),
        Columns.labelled(Purpose.class, row.getString("purpose")),
        new ModelId(row.getString("provider"), row.getString("model")),
        row.getString("currency"),
        spent(row));
  }

  static Spent spent(ResultSet row) throws SQLException {
    var tokens =
        new Tokens(
            row.getLong("input_tokens"),
            row.getLong("output_tokens"),
            row.getLong("cached_tokens"));
    return new Spent(row.getLong("calls"), tokens, row.getLong("micros"), row.getLong("unpriced"));
  }
}
