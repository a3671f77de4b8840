package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sharing through the library's door, on a real folder.
class SharingTest {

  @TempDir private Path temporary;

  private Vibhava open(String folder) {
    return Vibhava.builder()
        .data(temporary.resolve(folder))
        .environment(Map.of())
        .brain(new FixedBrain())
        .embedder(new WordEmbedder())
        .open();
  }

  @Test
  void whatIsSharedAndSaidLastsAndIsEachOnesOwn() {
    try (var house = open("data")) {
      house.person("ada").chat("Mira").say("My cat is called Tom.");
      house.person("ada").avatars().share("Mira", "eve", ShareRole.CHAT);
      house.person("eve").chat("ada/Mira").say("My dog is called Biscuit.");
    }
    try (var house = open("data")) {
      var eve = house.person("eve");
      assertThat(eve.avatars().shared()).extracting(Seen::title).containsExactly("ada/Mira");
      assertThat(eve.memories("ada/Mira").list().toString())
          .contains("Biscuit")
          .doesNotContain("Tom");
      assertThat(house.person("ada").memories("Mira").list().toString())
          .contains("Tom")
          .doesNotContain("Biscuit");
      assertThat(house.person("ada").avatars().shares("Mira"))
          .extracting(Share::person)
          .containsExactly("eve");
    }
  }

  @Test
  void aTemporaryChatWithASharedAvatarLeavesNothingAndEndsWithTheShare() {
    try (var house = open("data")) {
      var ada = house.person("ada");
      ada.chat("Mira").say("Hello");
      ada.avatars().share("Mira", "eve", ShareRole.CHAT);
      var chat = house.person("eve").temporary("ada/Mira");
      chat.say("My dog is called Biscuit.");
      assertThat(house.person("eve").conversations().search("Biscuit", 10)).isEmpty();

      ada.avatars().unshare("Mira", "eve");
      assertThatThrownBy(() -> chat.say("And now?")).isInstanceOf(Failure.NotFound.class);
    }
  }

  @Test
  void aBackupCarriesSharesAndWhatGuestsSaid() {
    var backup = temporary.resolve("talk.backup");
    try (var house = open("data")) {
      house.person("ada").chat("Mira").say("Hello");
      house.person("ada").avatars().share("Mira", "eve", ShareRole.CHAT);
      house.person("eve").chat("ada/Mira").say("My dog is called Biscuit.");
      house.backup(backup);
    }
    Vibhava.restore(backup, temporary.resolve("again"), temporary.resolve("data/instance.key"));

    try (var house = open("again")) {
      var eve = house.person("eve");
      assertThat(eve.memories("ada/Mira").list().toString()).contains("Biscuit");
      assertThat(eve.chat("ada/Mira").say("Hello again").reply()).isPresent();
    }
  }
}
