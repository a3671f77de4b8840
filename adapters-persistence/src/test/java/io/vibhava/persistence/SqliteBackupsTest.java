package io.vibhava.persistence;

import io.vibhava.application.Talk;
import io.vibhava.application.backup.Backups;
import io.vibhava.application.backup.BackupsContract;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.conversation.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteBackupsTest extends BackupsContract {

  @TempDir private Path temporary;
  private final List<SqliteStores> stores = new ArrayList<>();
  private final Map<String, Talk> talks = new HashMap<>();

  @Override
  protected Backups of(String folder) {
    return SqliteStore.backups(
        folder(folder), SqliteSettings.usual(), clock, UUID::randomUUID, "test");
  }

  @Override
  protected void say(String folder, String text) {
    var talk = talks.computeIfAbsent(folder, this::begun);
    talk.begin(talk.avatar(text), text);
  }

  private Talk begun(String folder) {
    var store = SqliteStores.in(folder(folder), new WordEmbedder());
    stores.add(store);
    return new Talk(store, store.vault().open("ada"));
  }

  @AfterEach
  void close() {
    stores.forEach(SqliteStores::close);
  }

  @Override
  protected List<String> said(String folder) {
    if (!Files.exists(folder(folder))) {
      return List.of();
    }
    try (var store = SqliteStores.open(folder(folder))) {
      var owner = store.vault().open("ada");
      return store.conversations().list(owner).stream()
          .flatMap(talk -> store.conversations().messages(owner, talk.id()).stream())
          .sorted(Comparator.comparing(Message::at))
          .map(Message::text)
          .toList();
    }
  }

  private Path folder(String name) {
    return temporary.resolve(name);
  }

  @Override
  protected Path file(String name) {
    return temporary.resolve(name);
  }

  @Override
  protected void damage(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
