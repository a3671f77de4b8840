package io.vibhava.persistence.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The writer's connection, and how a group of writes is committed by it: in one transaction.
/// Hardly any write is refused, so all are done without more ado; only where one is, they are done
/// again, each in a savepoint, so that it undoes nothing but itself.
final class Group implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Group.class);

  private final Handle handle;
  private final SqliteFailures failures;
  private final PreparedStatement begin;
  private final PreparedStatement savepoint;
  private final PreparedStatement release;
  private final PreparedStatement undo;
  private final PreparedStatement commit;

  Group(Handle handle, SqliteFailures failures) throws SQLException {
    this.handle = handle;
    this.failures = failures;
    var connection = handle.getConnection();
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    savepoint = connection.prepareStatement("SAVEPOINT one");
    release = connection.prepareStatement("RELEASE one");
    undo = connection.prepareStatement("ROLLBACK TO one");
    commit = connection.prepareStatement("COMMIT");
    leaveTransactionsToUs();
  }

  /// Otherwise the driver tries to begin one, and fails, behind each statement: a tenth of the
  /// writer's time. It begins one as soon as it is told.
  private void leaveTransactionsToUs() throws SQLException {
    handle.getConfig(Handles.class).setForceEndTransactions(false);
    handle.getConnection().setAutoCommit(false);
    commit.execute();
  }

  /// Commits what is not refused of `writes`.
  ///
  /// @throws SQLException if nothing of them was kept
  void commit(List<? extends Write<?>> writes) throws SQLException {
    begin.execute();
    if (!areDone(writes)) {
      begin.execute();
      for (var write : writes) {
        run(write);
      }
    }
    commit.execute();
  }

  /// @return whether all of them were done; if not, none is
  private boolean areDone(List<? extends Write<?>> writes) {
    try {
      writes.forEach(write -> write.run(handle));
      return true;
    } catch (RuntimeException | Error e) {
      LOG.debug("one of {} is refused, which is found out by doing them again", writes.size());
      undoAll();
      return false;
    }
  }

  private void undoAll() {
    try (var rollback = handle.getConnection().createStatement()) {
      rollback.execute("ROLLBACK");
    } catch (SQLException e) {
      LOG.debug("the database has undone it by itself");
    }
  }

  private void run(Write<?> write) throws SQLException {
    savepoint.execute();
    try {
      write.run(handle);
    } catch (JdbiException e) {
      refuse(write, failures.of(e));
    } catch (RuntimeException | Error e) {
      refuse(write, e);
    }
    release.execute();
  }

  /// Where the database itself gave up the transaction, there is no savepoint to go back to: then
  /// the whole group fails.
  private void refuse(Write<?> write, Throwable why) throws SQLException {
    write.refuse(why);
    undo.execute();
  }

  /// The connection that it writes on.
  Handle handle() {
    return handle;
  }

  /// Moves the log into the database and empties it, so that what was deleted is in neither.
  ///
  /// @return whether it is done; a reader that still sees an older state stops it
  boolean truncateLog() throws SQLException {
    try (var statement = handle.getConnection().createStatement();
        var row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      return row.next() && row.getInt("busy") == 0;
    }
  }

  @Override
  public void close() {
    handle.close();
  }
}
