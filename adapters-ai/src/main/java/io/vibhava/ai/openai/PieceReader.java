package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.JsonField;
import com.openai.core.JsonMissing;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletionChunk;
import java.util.List;

/// Reads an event that brings a piece of a reply and nothing else, as nearly all do, in a fraction
/// of the time that the SDK's reflection takes. Of such an event only the piece is kept; any other
/// is the SDK's to read.
final class PieceReader {

  /// The SDK's way to read and write JSON.
  static final JsonMapper WHOLE = ObjectMappers.jsonMapper();

  private PieceReader() {}

  /// @throws JsonProcessingException if it is no event
  static ChatCompletionChunk read(JsonNode event) throws JsonProcessingException {
    return isPiece(event)
        ? piece(event.path("choices").path(0).path("delta").path("content").textValue())
        : WHOLE.treeToValue(event, ChatCompletionChunk.class);
  }

  private static boolean isPiece(JsonNode event) {
    var choices = event.path("choices");
    var choice = choices.path(0);
    return choices.size() == 1
        && isNothing(event.path("usage"))
        && isNothing(choice.path("finish_reason"))
        && choice.path("delta").path("content").isTextual();
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static ChatCompletionChunk piece(String text) {
    var delta = ChatCompletionChunk.Choice.Delta.builder().content(text).build();
    var choice =
        ChatCompletionChunk.Choice.builder()
            .delta(delta)
            .finishReason(PieceReader.<ChatCompletionChunk.Choice.FinishReason>missing())
            .index(PieceReader.<Long>missing())
            .build();
    return ChatCompletionChunk.builder()
        .id(PieceReader.<String>missing())
        .created(PieceReader.<Long>missing())
        .model(PieceReader.<String>missing())
        .choices(List.of(choice))
        .build();
  }

  /// A field that isn't there; the library's own is of no type.
  @SuppressWarnings("unchecked")
  private static <T> JsonField<T> missing() {
    return (JsonField<T>) (JsonField<?>) JsonMissing.of();
  }
}
