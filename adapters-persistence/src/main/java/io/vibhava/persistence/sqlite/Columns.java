package io.vibhava.persistence.sqlite;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/// How values lie in columns: ids as 16 bytes, instants as milliseconds since 1970.
public final class Columns {

  private static final int ID_BYTES = 16;

  private Columns() {}

  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID id(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  public static UUID id(ResultSet row, String column) throws SQLException {
    return id(row.getBytes(column));
  }

  public static Optional<UUID> optionalId(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getBytes(column)).map(Columns::id);
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  /// The constant of `type` whose name was written in lower case, with hyphens.
  public static <E extends Enum<E>> E labelled(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static final class Ids extends AbstractArgumentFactory<UUID> {
    Ids() {
      super(Types.BLOB);
    }

    @Override
    protected Argument build(UUID value, ConfigRegistry config) {
      return (position, statement, _) -> statement.setBytes(position, bytes(value));
    }
  }

  static final class Instants extends AbstractArgumentFactory<Instant> {
    Instants() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, _) -> statement.setLong(position, value.toEpochMilli());
    }
  }
}
