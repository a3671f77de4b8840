package io.vibhava.persistence.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// A statement that each turn needs, bound by position on the connection of a JDBI handle. JDBI's
/// own statements take several microseconds more each, as much as SQLite itself, and the one writer
/// has none to spare: everybody waits for it. Use JDBI's wherever a turn does not pass.
public final class Prepared {

  /// Reads one row.
  @FunctionalInterface
  public interface Reading<T> {

    T of(ResultSet row) throws SQLException;
  }

  private static final class Failed extends JdbiException {
    Failed(SQLException cause) {
      super(cause);
    }
  }

  private interface Step<T> {

    T run() throws SQLException;
  }

  private final PreparedStatement statement;
  private int bound;

  private Prepared(PreparedStatement statement) {
    this.statement = statement;
  }

  /// The statement `sql`, which is a constant.
  public static Prepared of(Handle handle, String sql) {
    if (handle.getStatementBuilder() instanceof StatementCache cache) {
      return new Prepared(trying(() -> cache.prepared(handle.getConnection(), sql)));
    }
    throw new IllegalArgumentException("a handle of a Database is expected");
  }

  public Prepared id(UUID id) {
    return bytes(Columns.bytes(id));
  }

  public Prepared id(Optional<UUID> id) {
    return id.map(this::id).orElseGet(() -> next(at -> statement.setNull(at, Types.BLOB)));
  }

  public Prepared bytes(byte[] bytes) {
    return next(at -> statement.setBytes(at, bytes));
  }

  public Prepared text(String text) {
    return next(at -> statement.setString(at, text));
  }

  public Prepared number(long number) {
    return next(at -> statement.setLong(at, number));
  }

  public Prepared instant(Instant instant) {
    return number(instant.toEpochMilli());
  }

  private interface Binding {

    void at(int position) throws SQLException;
  }

  private Prepared next(Binding binding) {
    return trying(() -> {
      binding.at(++bound);
      return this;
    });
  }

  /// @return how many rows were changed
  public int update() {
    return trying(statement::executeUpdate);
  }

  public <T> Optional<T> first(Reading<T> reading) {
    return trying(() -> {
      try (var rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
      }
    });
  }

  public <T> List<T> all(Reading<T> reading) {
    return trying(() -> {
      try (var rows = statement.executeQuery()) {
        var all = new ArrayList<T>();
        while (rows.next()) {
          all.add(reading.of(rows));
        }
        return all;
      }
    });
  }

  private static <T> T trying(Step<T> step) {
    try {
      return step.run();
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }
}
