package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Talk;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.avatar.Avatar;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A deletion whose program ended when nothing but the key was destroyed.
class HalfDeletedTest {

  @TempDir private Path temporary;
  private Path folder;
  private Avatar mira;
  private Asking asking;

  @BeforeEach
  void aConversation() {
    folder = temporary.resolve("data");
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var talk = new Talk(store, store.vault().open("ada"));
      mira = talk.avatar("Mira");
      asking = talk.begin(mira, "My dog is called Biscuit.");
      talk.reply(asking, "A fine name.");
      talk.reply(talk.begin(mira, "My cat is called Plum."), "Plum!");
    }
  }

  private void destroy(String which) {
    Folders.sql(
        folder.resolve("keys.db"),
        "UPDATE content_key SET sealed = NULL, destroyed = 1 WHERE " + which);
  }

  private int left(String table) {
    return Folders.count(folder.resolve("vibhava.db"), "SELECT count(*) FROM " + table);
  }

  @Test
  void whatHasNoKeyAnyMoreIsNotThereForWhoeverHasTheFolderOpen() {
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      destroy("kind = 'conversation' AND content = x'%s'".formatted(hex()));

      var owner = store.vault().open("ada");
      assertThat(store.conversations().list(owner)).hasSize(1);
      assertThat(store.conversations().find(owner, asking.turn().conversation())).isEmpty();
      assertThat(store.conversations().messages(owner, asking.turn().conversation())).isEmpty();
      assertThat(store.conversations().message(owner, asking.turn().asked())).isEmpty();
      assertThat(store.turns().find(owner, asking.turn().id())).isEmpty();
      assertThat(store.memories().list(new Talk(store, owner).scope(mira.id()))).hasSize(2);
    }
  }

  private String hex() {
    return asking.turn().conversation().value().toString().replace("-", "");
  }

  @Test
  void whoeverOpensTheFolderNextDeletesTheRestOfAConversation() {
    destroy("kind = 'conversation' AND content = x'%s'".formatted(hex()));

    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var owner = store.vault().open("ada");
      assertThat(store.conversations().list(owner)).hasSize(1);
      assertThat(store.jobs().waiting(owner.id())).isEqualTo(2);
    }

    assertThat(left("message")).isEqualTo(2);
    assertThat(left("turn")).isEqualTo(1);
    assertThat(left("job")).isEqualTo(2);
    assertThat(
            Folders.count(
                folder.resolve("keys.db"), "SELECT count(*) FROM content_key WHERE swept"))
        .isEqualTo(1);
  }

  @Test
  void whoeverOpensTheFolderNextDeletesTheRestOfAnAvatar() {
    destroy("true");

    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      assertThat(store.avatars().list(store.vault().open("ada"))).isEmpty();
    }

    for (var table :
        new String[] {
          "avatar", "avatar_revision", "conversation", "message", "turn", "job", "scope"
        }) {
      assertThat(left(table)).as(table).isZero();
    }
  }
}
