package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.turn.Turn;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of a turn whose row is damaged it is told that it can't be explained, and the rest goes on.
class DamagedTurnTest {

  @TempDir private Path temporary;

  @Test
  void thatOfADamagedTurnIsToldToBeSoAndTheOthersAreStillExplained() throws SQLException {
    var folder = temporary.resolve("data");
    try (var vibhava = open(folder)) {
      var chat = vibhava.me().newChat("Mira");
      var first = chat.say("My dog is called Biscuit.");
      damageTurns(folder);
      var second = chat.say("What is my dog called?");
      var conversations = vibhava.me().conversations();

      assertThatThrownBy(() -> conversations.why(reply(first).id()))
          .isInstanceOf(Failure.Conflict.class)
          .hasMessageContainingAll(
              reply(first).id().toString(),
              "damaged and can't be told",
              "other replies",
              "restore it from a backup");
      assertThat(conversations.why(reply(second).id()).turn()).isEqualTo(second);
      assertThat(conversations.read(first.conversation()).messages())
          .contains(reply(first), reply(second));
    }
  }

  private static Message reply(Turn turn) {
    return turn.reply().orElseThrow();
  }

  private static Vibhava open(Path folder) {
    return Vibhava.builder()
        .data(folder)
        .embedder(new WordEmbedder())
        .environment(Map.of("VIBHAVA_LLM", "scripted"))
        .open();
  }

  private static void damageTurns(Path folder) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vibhava.db"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE turn SET sealed = zeroblob(length(sealed))"))
          .isPositive();
    }
  }
}
