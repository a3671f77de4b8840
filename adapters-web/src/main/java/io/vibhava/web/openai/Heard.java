package io.vibhava.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.web.http.Refused;
import io.vibhava.web.openai.ChatForm.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What the person said, as a client that sends everything again each time tells it.
///
/// Only the last message is new. The earlier ones serve to find the conversation that is gone on
/// with; the replies among them are not believed, and those that are kept are shown to the model.
/// What a client says in the role of system or developer is passed over: an avatar's rules are its
/// owner's, and are not set in passing.
///
/// @param earlier what was said before, in order
/// @param last what is said now
record Heard(List<Said> earlier, String last) {

  private static final String PERSON = "user";
  private static final String AVATAR = "assistant";

  static Heard of(List<ChatMessage> messages) {
    var newest = messages.size() - 1;
    if (!messages.get(newest).role().equals(PERSON)) {
      throw Refused.invalid(
          "/messages/" + newest + "/role", "the last message is to be the person's: user");
    }
    var said = new ArrayList<Said>();
    for (var i = 0; i <= newest; i++) {
      switch (messages.get(i).role()) {
        case PERSON -> said.add(words(messages.get(i), i));
        case AVATAR -> replied(said, messages.get(i));
        default -> {} // Whoever else speaks is passed over.
      }
    }
    return new Heard(List.copyOf(said.subList(0, newest(said))), said.getLast().words());
  }

  private static int newest(List<Said> said) {
    return said.size() - 1;
  }

  private static Said words(ChatMessage message, int at) {
    return new Said(text(message.content(), "/messages/" + at + "/content"), Optional.empty());
  }

  /// A greeting before the first words, and a call of a tool, are nobody's reply here.
  private static void replied(List<Said> said, ChatMessage message) {
    if (!said.isEmpty()) {
      var before = said.removeLast();
      var reply =
          Stream.concat(before.reply().stream(), spoken(message.content()).stream())
              .collect(Collectors.joining("\n"));
      said.add(new Said(before.words(), Optional.of(reply).filter(it -> !it.isBlank())));
    }
  }

  private static Optional<String> spoken(@Nullable JsonNode content) {
    if (content == null || content.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        content.isTextual()
            ? content.textValue()
            : content
                .valueStream()
                .map(part -> part.path("text").asText())
                .collect(Collectors.joining("\n")));
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

  /// What was said by the end of this turn.
  List<Said> with(String reply) {
    var all = new ArrayList<>(earlier);
    all.add(new Said(last, Optional.of(reply)));
    return all;
  }
}
