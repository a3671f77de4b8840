package io.vibhava.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.web.http.Refused;
import io.vibhava.web.openai.ChatForm.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What the person said, as a client that sends everything again each time tells it.
///
/// Only the last message is new. Of the earlier ones the person's serve to find the conversation
/// that is gone on with; the replies among them are those that are kept, not those that are sent.
/// What a client says in the role of system or developer is passed over: an avatar's rules are its
/// owner's, and are not set in passing.
///
/// @param earlier what the person said before, in order
/// @param last what is said now
record Heard(List<String> earlier, String last) {

  static Heard of(List<ChatMessage> messages) {
    var newest = messages.size() - 1;
    if (!messages.get(newest).role().equals("user")) {
      throw Refused.invalid(
          "/messages/" + newest + "/role", "the last message is to be the person's: user");
    }
    var said = new ArrayList<String>();
    for (var i = 0; i <= newest; i++) {
      if (messages.get(i).role().equals("user")) {
        said.add(text(messages.get(i).content(), "/messages/" + i + "/content"));
      }
    }
    return new Heard(List.copyOf(said.subList(0, said.size() - 1)), said.getLast());
  }

  private static String text(@Nullable JsonNode content, String pointer) {
    if (content != null && content.isTextual()) {
      return content.textValue();
    }
    if (content != null && content.isArray()) {
      return StreamSupport.stream(content.spliterator(), false)
          .map(part -> part(part, pointer))
          .collect(Collectors.joining("\n"));
    }
    throw Refused.invalid(pointer, "a text is expected");
  }

  private static String part(JsonNode part, String pointer) {
    if (part.path("type").asText().equals("text") && part.path("text").isTextual()) {
      return part.path("text").textValue();
    }
    throw Refused.invalid(pointer, "only parts of type text are taken");
  }

  /// What the person has said by the end of this turn.
  List<String> all() {
    var all = new ArrayList<>(earlier);
    all.add(last);
    return all;
  }
}
