package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VibhavaTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path data;

  private final FixedBrain brain = new FixedBrain();

  @Test
  void whatWasSaidIsRememberedByTheNextProcess() {
    try (var vibhava = open()) {
      vibhava.me().chat("Mira").say("My dog is called Biscuit.");
      vibhava.learnNow(vibhava.me(), LONG);
    }
    try (var vibhava = open()) {
      vibhava.me().newChat("Mira").say("What is my dog called?");
    }

    assertThat(brain.prompts().getLast().last()).contains("Biscuit");
  }

  @Test
  void anotherPersonAndAnotherAvatarKnowNothingOfIt() {
    try (var vibhava = open()) {
      vibhava.person("ana").chat("Mira").say("My dog is called Biscuit.");
      vibhava.person("ben").chat("Mira").say("What is my dog called?");
      vibhava.person("ana").chat("Declan").say("What is my dog called?");

      assertThat(brain.prompts().subList(1, 3))
          .noneMatch(prompt -> prompt.last().contains("Biscuit"));
      assertThat(vibhava.person("ben").conversations().search("Biscuit", 10)).isEmpty();
    }
  }

  @Test
  void aChatGoesOnWhereTheLastOneEnded() {
    try (var vibhava = open()) {
      var first = vibhava.me().chat("Mira").say("One.");
      var second = vibhava.me().chat("Mira").say("Two.");

      assertThat(second.conversation()).isEqualTo(first.conversation());
      assertThat(vibhava.me().newChat("Mira").say("Three.").conversation())
          .isNotEqualTo(first.conversation());
    }
  }

  @Test
  void aTurnIsPulledAndClosingItCutsItShort() {
    brain.stallBehind(new CountDownLatch(1), "One ", "two");
    try (var vibhava = open()) {
      var heard = new ArrayList<TurnEvent>();
      var stream = vibhava.me().chat("Mira").stream("Count.");
      while (heard.stream().filter(TurnEvent.Spoke.class::isInstance).count() < 2) {
        heard.add(stream.next());
      }
      stream.close();

      assertThat(stream.turn().state()).isEqualTo(TurnState.CUT_SHORT);
      assertThat(stream.turn().replyText()).isEqualTo("One two");
    }
  }

  @Test
  void aFailedTurnIsThrownAndTheChatGoesOn() {
    brain.breakOff(new Failure.Unavailable("model: it is down")).reply("Here again.");
    try (var vibhava = open()) {
      var chat = vibhava.me().newChat("Mira");

      assertThatThrownBy(() -> chat.say("One.")).isInstanceOf(Failure.Unavailable.class);
      chat.say("Two.");

      assertThat(chat.messages())
          .extracting(Message::text)
          .containsExactly("One.", "Two.", "Here again.");
    }
  }

  @Test
  void aReplyIsRegeneratedAndAMessageEdited() {
    brain.reply("First.").reply("Second.").reply("Third.");
    try (var vibhava = open()) {
      var chat = vibhava.me().chat("Mira");
      var turn = chat.say("One.");
      chat.regenerate();
      assertThat(chat.messages()).extracting(Message::text).containsExactly("One.", "Second.");

      chat.edit(turn.asked(), "Other.");
      assertThat(chat.messages()).extracting(Message::text).containsExactly("Other.", "Third.");
    }
  }

  @Test
  void manyPeopleTalkAtTheSameTime() {
    try (var vibhava = open()) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var number = 0; number < 20; number++) {
          var person = "person " + number;
          threads.execute(() -> vibhava.person(person).chat("Mira").say("I am " + person + "."));
        }
      }

      for (var number = 0; number < 20; number++) {
        var messages = vibhava.person("person " + number).chat("Mira").messages();
        assertThat(messages).hasSize(2);
        assertThat(messages.getFirst().text()).isEqualTo("I am person " + number + ".");
      }
    }
  }

  @Test
  void aBackupIsRestoredIntoAnotherFolder() {
    var file = data.resolve("talk.backup");
    var folder = data.resolve("folder");
    try (var vibhava = builder().data(folder).open()) {
      vibhava.me().chat("Mira").say("My dog is called Biscuit.");
      vibhava.backup(file);
      vibhava.me().chat("Mira").say("And my cat is called Plum.");
      assertThat(vibhava.backup(file, 2).name()).isEqualTo("talk.backup");
    }

    Vibhava.restore(file, data.resolve("again"));

    try (var vibhava = builder().data(data.resolve("again")).open()) {
      assertThat(vibhava.me().chat("Mira").messages()).hasSize(4);
    }
    try (var vibhava = builder().inMemory().open()) {
      assertThatThrownBy(() -> vibhava.backup(data.resolve("none")))
          .isInstanceOf(Failure.NotFound.class);
    }
  }

  @Test
  void inMemoryNothingIsWritten() {
    try (var vibhava = builder().inMemory().open()) {
      vibhava.me().chat("Mira").say("One.");
    }

    assertThat(data).isEmptyDirectory();
  }

  @Test
  void theProgramsOwnClockTellsTheTime() {
    var clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
    try (var vibhava = builder().clock(clock).set("zone", "Europe/Lisbon").open()) {
      var turn = vibhava.me().chat("Mira").say("One.");

      assertThat(turn.reply().orElseThrow().at()).isEqualTo(clock.instant());
      assertThat(brain.prompts().getLast().last()).contains("Sunday 1 March 2026, 09:00");
    }
  }

  @Test
  void aPersonWithoutANameIsRefused() {
    try (var vibhava = open()) {
      assertThatThrownBy(() -> vibhava.person(" ")).isInstanceOf(Failure.Invalid.class);
    }
  }

  private Vibhava open() {
    return builder().open();
  }

  private VibhavaBuilder builder() {
    return Vibhava.builder()
        .data(data)
        .environment(Map.of())
        .brain(brain)
        .embedder(new WordEmbedder());
  }
}
