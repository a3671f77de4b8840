package io.vibhava.persistence;

import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sqlite.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// A table of sealed rows, and which of its columns say where each row's payload belongs.
///
/// @param key the columns of its primary key, by which it is read page by page
/// @param kind what its payloads are, as an expression
/// @param type of what the key that seals them is; none where it is the account's own
record SealedTable(
    String name,
    List<String> key,
    String kind,
    String parent,
    String id,
    String revision,
    Optional<KeyName.Type> type,
    String content,
    String avatar) {

  static final List<SealedTable> ALL =
      List.of(
          new SealedTable(
              "account",
              List.of("owner"),
              "'person'",
              "owner",
              "owner",
              "1",
              Optional.empty(),
              "owner",
              "owner"),
          of("password", "", "'password'", "owner", "owner", "revision"),
          of("person_details", "", "'person_details'", "owner", "owner", "revision"),
          of("session", "id", "'session'", "owner", "id", "1"),
          of("api_key", "id", "'api_key'", "owner", "id", "1"),
          of("avatar_revision", "avatar,revision", "'avatar'", "avatar", "avatar", "revision")
              .sealedWith(KeyName.Type.AVATAR, "avatar"),
          of("share", "avatar,id", "'share'", "avatar", "id", "1")
              .sealedWith(KeyName.Type.AVATAR, "avatar"),
          of("visit", "avatar", "'visit'", "avatar", "avatar", "revision"),
          of("conversation", "id", "'conversation'", "avatar", "id", "title_revision")
              .sealedWith(KeyName.Type.CONVERSATION, "id"),
          of(
                  "message",
                  "avatar,seq",
                  "'message'",
                  "conversation",
                  "id",
                  "CASE state WHEN 'redacted' THEN 2 ELSE 1 END")
              .sealedWith(KeyName.Type.CONVERSATION, "conversation"),
          of("turn", "id", "'turn'", "conversation", "id", "revision")
              .sealedWith(KeyName.Type.CONVERSATION, "conversation"),
          of("memory", "avatar,id", "kind", "avatar", "id", "seq")
              .sealedWith(KeyName.Type.MEMORY, "avatar"),
          of("memory_part", "avatar,memory,number", "kind", "avatar", "memory", "seq")
              .sealedWith(KeyName.Type.MEMORY, "avatar"),
          of("vector", "avatar,memory", "'vector'", "avatar", "memory", "seq")
              .sealedWith(KeyName.Type.MEMORY, "avatar"),
          of("forgotten", "message,seq", "'forgotten'", "avatar", "message", "seq")
              .sealedWith(KeyName.Type.MEMORY, "avatar"),
          of("deed", "avatar,number", "'deed'", "avatar", "avatar", "number")
              .sealedWith(KeyName.Type.MEMORY, "avatar"));

  /// A row, and what opens it.
  ///
  /// @param key the values of the primary key
  record Row(List<Object> key, Place place, Optional<KeyName> sealedWith, byte[] sealed) {}

  private static SealedTable of(
      String name, String key, String kind, String parent, String id, String revision) {
    var columns = new ArrayList<>(List.of("owner"));
    Stream.of(key.split(",")).filter(column -> !column.isEmpty()).forEach(columns::add);
    return new SealedTable(
        name, columns, kind, parent, id, revision, Optional.empty(), "owner", "owner");
  }

  private SealedTable sealedWith(KeyName.Type wanted, String named) {
    return new SealedTable(
        name, key, kind, parent, id, revision, Optional.of(wanted), named, "avatar");
  }

  /// The rows behind the one whose primary key is `behind`; from the first where that is empty.
  List<Row> page(Handle handle, List<Object> behind, int rowsMax) {
    var query =
        handle.createQuery(
            "SELECT %s, owner, %s AS kind, %s AS parent, %s AS id, %s AS revision, %s AS content, %s AS avatar, sealed FROM %s WHERE sealed IS NOT NULL %s ORDER BY %s LIMIT %d"
                .formatted(
                    numberedKey(),
                    kind,
                    parent,
                    id,
                    revision,
                    content,
                    avatar,
                    name,
                    behind.isEmpty() ? "" : condition(),
                    String.join(", ", key),
                    rowsMax));
    IntStream.range(0, behind.size()).forEach(i -> query.bind("k" + i, behind.get(i)));
    return query.map((row, _) -> row(row)).list();
  }

  private String numberedKey() {
    return IntStream.range(0, key.size())
        .mapToObj(i -> "%s AS k%d".formatted(key.get(i), i))
        .collect(Collectors.joining(", "));
  }

  private String condition() {
    var values =
        IntStream.range(0, key.size()).mapToObj(i -> ":k" + i).collect(Collectors.joining(", "));
    return "AND (%s) > (%s)".formatted(String.join(", ", key), values);
  }

  private Row row(ResultSet row) throws SQLException {
    var values = new ArrayList<Object>();
    for (var i = 0; i < key.size(); i++) {
      values.add(row.getObject("k" + i));
    }
    var place =
        new Place(
            Columns.id(row, "owner"),
            Columns.id(row, "parent"),
            Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            Columns.id(row, "id"),
            row.getLong("revision"));
    UUID named = Columns.id(row, "content");
    UUID of = Columns.id(row, "avatar");
    return new Row(
        values, place, type.map(it -> new KeyName(it, named, of)), row.getBytes("sealed"));
  }
}
