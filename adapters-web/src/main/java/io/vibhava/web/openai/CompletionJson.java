package io.vibhava.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnState;
import java.util.List;

/// A whole reply, as JSON.
record CompletionJson(
    String id,
    String object,
    long created,
    String model,
    List<ChoiceJson> choices,
    UsageJson usage) {

  /// The one reply.
  record ChoiceJson(
      int index, MessageJson message, @JsonProperty("finish_reason") String finishReason) {}

  /// What the avatar said.
  record MessageJson(String role, String content) {}

  static CompletionJson of(String id, long created, String model, Turn turn) {
    var message = new MessageJson("assistant", turn.replyText());
    return new CompletionJson(
        id,
        "chat.completion",
        created,
        model,
        List.of(new ChoiceJson(0, message, reason(turn))),
        UsageJson.of(turn));
  }

  static String reason(Turn turn) {
    return turn.state() == TurnState.COMPLETE ? "stop" : "length";
  }
}
