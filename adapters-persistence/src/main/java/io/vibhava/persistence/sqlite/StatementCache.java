package io.vibhava.persistence.sqlite;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.core.CoreStatement;

/// Keeps each statement of a connection prepared, since preparing costs more than running it. Our
/// statements are constants, so there are few.
final class StatementCache implements StatementBuilder {

  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return prepared(connection, sql);
  }

  PreparedStatement prepared(Connection connection, String sql) throws SQLException {
    var known = prepared.get(sql);
    if (known == null || hasFailed(known)) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  /// Whether the driver gave it up, as it does with one at which the database failed.
  private static boolean hasFailed(PreparedStatement known) {
    return known instanceof CoreStatement statement && statement.pointer.isClosed();
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context) {
    throw new UnsupportedOperationException("SQLite has no stored procedures");
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (!(statement instanceof PreparedStatement)) {
      statement.close();
    }
  }
}
