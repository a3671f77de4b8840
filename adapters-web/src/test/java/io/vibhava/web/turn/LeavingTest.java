package io.vibhava.web.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.web.Asking;
import io.vibhava.web.RawLine;
import io.vibhava.web.WebHouse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A model whose answer nobody waits for any more is stopped, also while it is silent.
class LeavingTest {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final WebHouse house =
      new WebHouse(usual -> usual.with(new StreamLimits(SHORT, LONG, LONG, 20)));
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void close() {
    house.close();
  }

  private Asking completion(boolean isStream) {
    var json =
        "{\"model\":\"mira\",\"stream\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";
    return house.ada.ask("POST", "/v1/chat/completions").saying(json.formatted(isStream));
  }

  private Asking begin(String accepted) {
    var mira = house.ada.avatar("Mira");
    return house
        .ada
        .ask("POST", "/v1/conversations")
        .saying("{\"avatar\":\"%s\",\"text\":\"Hello\"}".formatted(mira.id()))
        .with("Accept", accepted);
  }

  private void leaveWhileTheModelIsAsked(Asking asking) throws IOException {
    try (var _ = RawLine.asking(asking)) {
      Awaitility.await().until(() -> !house.brain.prompts().isEmpty());
      assertThat(house.ada.lastState()).isEqualTo("kept");
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> !house.ada.lastState().equals("kept"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOpenAiClientThatLeavesBeforeTheFirstWordEndsTheReply(boolean isStream) throws Exception {
    house.ada.avatar("Mira");
    house.brain.holdUntil(never, "Too late.");

    leaveWhileTheModelIsAsked(completion(isStream));

    assertThat(house.ada.lastState()).isEqualTo("failed");
  }

  @Test
  void anOpenAiClientThatLeavesWithinAReplyKeepsWhatWasSpoken() throws Exception {
    house.ada.avatar("Mira");
    house.brain.stallBehind(never, "heard");
    try (var line = RawLine.asking(completion(true))) {
      line.readsUntil("heard");
    }

    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> house.ada.lastState().equals("cut-short"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/event-stream", "application/json"})
  void aClientThatLeavesASilentTurnEndsItBehindTheGrace(String accepted) throws Exception {
    house.brain.holdUntil(never, "Too late.");

    leaveWhileTheModelIsAsked(begin(accepted));

    assertThat(house.ada.lastState()).isEqualTo("failed");
  }

  @ParameterizedTest
  @CsvSource({"true, [DONE]", "false, total_tokens"})
  void whoAsksTheNextBeforeTheAnswerIsStillAnswered(boolean isStream, String end) throws Exception {
    house.ada.avatar("Mira");
    var latch = new CountDownLatch(1);
    house.brain.holdUntil(latch, "In time.");
    try (var line = RawLine.asking(completion(isStream))) {
      Awaitility.await().until(() -> !house.brain.prompts().isEmpty());
      line.sends(RawLine.text(house.ask("GET", "/health/live")));
      latch.countDown();

      assertThat(line.readsUntil(end)).contains("In time.");
    }
  }

  @Test
  void aLineServesOneRequestBehindTheOther() throws Exception {
    house.ada.avatar("Mira");
    house.brain.reply("One.").reply("Two.");
    try (var line = RawLine.asking(completion(true))) {
      assertThat(line.readsUntil("[DONE]\n\n\r\n0\r\n\r\n")).contains("One.");
      line.sends(RawLine.text(completion(true)));
      assertThat(line.readsUntil("[DONE]")).contains("Two.");
    }
  }
}
