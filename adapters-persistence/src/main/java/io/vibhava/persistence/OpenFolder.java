package io.vibhava.persistence;

import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Keystore;
import io.vibhava.persistence.sqlite.DataFolder;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.DatabaseFile;
import io.vibhava.persistence.sqlite.DatabaseSettings;
import io.vibhava.persistence.sqlite.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/// A data folder that was made ready: its files are there, of the schema that this program works
/// with, and its instance key opens what lies in it.
record OpenFolder(
    Path file, Database content, Database keysDatabase, InstanceKey instance, KeyRing keys) {

  static final String CONTENT = "vibhava.db";
  static final String KEYS = "keys.db";

  static final int CONTENT_VERSION = 13;
  static final int KEYS_VERSION = 1;
  private static final String MIGRATIONS = "io/vibhava/persistence/migrations/";

  static OpenFolder at(
      DataFolder folder,
      SqliteSettings settings,
      DatabaseSettings databases,
      InstantSource clock,
      Ids ids) {
    return folder.locked(() -> opened(folder, settings, databases, clock, ids));
  }

  private static OpenFolder opened(
      DataFolder folder,
      SqliteSettings settings,
      DatabaseSettings databases,
      InstantSource clock,
      Ids ids) {
    var contentFile = new DatabaseFile(folder.made(CONTENT), MIGRATIONS + "data", CONTENT_VERSION);
    var keysFile = new DatabaseFile(folder.made(KEYS), MIGRATIONS + "keys", KEYS_VERSION);
    var migrations =
        Stream.of(contentFile, keysFile)
            .map(file -> new Migrations(file, settings.busyTimeout()))
            .toList();
    migrations.forEach(Migrations::check);
    migrations.forEach(Migrations::migrate);
    var content = new Database(contentFile.path(), databases);
    var keysDatabase = new Database(keysFile.path(), databases);
    try {
      var store = new Keystore(keysDatabase);
      var instance = instanceKey(folder, content, store);
      var keys = new KeyRing(store, instance, clock, ids, settings.openedKeysMax());
      return new OpenFolder(contentFile.path(), content, keysDatabase, instance, keys);
    } catch (Failure e) {
      content.close();
      keysDatabase.close();
      throw e;
    }
  }

  private static InstanceKey instanceKey(DataFolder folder, Database content, Keystore store) {
    var isNew = !store.isInUse();
    if (isNew && hasAccounts(content)) {
      throw new Failure.Conflict(
          "%s: it is missing or empty, and the accounts in %s can't be opened without it; put back the copy that you kept of it"
              .formatted(folder.file(KEYS), CONTENT));
    }
    var file = folder.file(InstanceKey.FILE);
    if (!isNew && !Files.exists(file)) {
      throw new Failure.Conflict(
          "%s: it is missing, and nothing in this folder opens without it; put back the copy that you kept of it"
              .formatted(file));
    }
    var key = Files.exists(file) ? InstanceKey.read(file) : InstanceKey.create(folder);
    store.use(key, file);
    return key;
  }

  private static boolean hasAccounts(Database content) {
    return content
        .read(handle ->
            handle.createQuery("SELECT 1 FROM account LIMIT 1").mapTo(Integer.class).findOne())
        .isPresent();
  }

  void close() {
    content.close();
    keysDatabase.close();
  }
}
