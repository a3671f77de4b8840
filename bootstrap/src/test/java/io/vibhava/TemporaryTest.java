package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A temporary chat leaves no trace; what is remembered comes to mind in it.
class TemporaryTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path data;

  private final FixedBrain brain = new FixedBrain();

  private Vibhava open() {
    return Vibhava.builder()
        .data(data)
        .environment(Map.of())
        .brain(brain)
        .embedder(new WordEmbedder())
        .open();
  }

  /// Each file and its length.
  private Map<String, Long> files() throws IOException {
    var files = new TreeMap<String, Long>();
    try (var all = Files.walk(data)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(data.relativize(file).toString(), Files.size(file));
      }
    }
    return files;
  }

  private void assertNowhere(String word) throws IOException {
    try (var all = Files.walk(data)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(text.contains(word)).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void nothingOfItIsKeptAndNoFileChanges() throws IOException {
    try (var vibhava = open()) {
      var me = vibhava.me();
      me.chat("Mira").say("My dog is called Biscuit.");
      vibhava.learnNow(me, LONG);
      var conversations = me.conversations().search("Biscuit", 9);
      var memories = me.memories("Mira").list();
      var before = files();

      var chat = me.temporary("Mira");
      chat.say("What is my dog called?");
      var turn = chat.say("My secret word is Quillfeather.");
      vibhava.learnNow(me, LONG);

      assertThat(brain.prompts().get(1).last()).contains("Biscuit");
      assertThat(brain.prompts().getLast().history()).hasSize(2);
      assertThat(files()).isEqualTo(before);
      assertThat(me.memories("Mira").list()).isEqualTo(memories);
      assertThat(me.conversations().search("Biscuit", 9)).isEqualTo(conversations);
      assertThat(me.conversations().search("Quillfeather", 9)).isEmpty();
      assertThatThrownBy(() -> me.conversations().read(turn.conversation()))
          .isInstanceOf(Failure.NotFound.class);
      assertThat(chat.messages()).hasSize(4);
      assertNowhere("Quillfeather");
    }
    assertNowhere("Quillfeather");
    try (var vibhava = open()) {
      vibhava.me().newChat("Mira").say("Do you know my secret word, Quillfeather?");
      assertThat(brain.prompts().getLast().last()).doesNotContain("My secret word");
    }
  }

  @Test
  void anAvatarThatIsMetInItIsNotKept() {
    try (var vibhava = open()) {
      vibhava.me().temporary("Declan").say("Hello.");

      assertThat(vibhava.me().avatars().list()).isEmpty();
    }
  }
}
