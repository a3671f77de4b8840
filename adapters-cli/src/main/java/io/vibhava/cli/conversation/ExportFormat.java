package io.vibhava.cli.conversation;

import io.vibhava.application.conversation.ReadConversation.Transcript;
import io.vibhava.cli.console.Console;
import io.vibhava.domain.conversation.Message;
import java.util.List;
import java.util.stream.Collectors;

/// The forms in which a conversation is written out, named as they are typed.
enum ExportFormat {
  md {
    @Override
    String write(Transcript transcript, Script script) {
      return transcript.messages().stream()
          .map(message -> passage(message, script))
          .collect(Collectors.joining("\n", title(transcript), ""));
    }
  },
  json {
    @Override
    String write(Transcript transcript, Script script) {
      var conversation = ConversationMapper.MAPPER.json(transcript.conversation(), script.avatar());
      return Console.jsonLine(new ExportJson(conversation, messages(transcript)));
    }
  },
  jsonl {
    @Override
    String write(Transcript transcript, Script script) {
      return messages(transcript).stream().map(Console::jsonLine).collect(Collectors.joining());
    }
  };

  /// A conversation and its messages as one JSON object.
  record ExportJson(ConversationJson conversation, List<MessageJson> messages) {}

  abstract String write(Transcript transcript, Script script);

  private static String title(Transcript transcript) {
    return "# %s\n\n".formatted(transcript.conversation().title());
  }

  private static String passage(Message message, Script script) {
    return "**%s** (%s)%s\n\n%s\n"
        .formatted(
            script.speaker(message), script.at(message), Script.mark(message), message.text());
  }

  private static List<MessageJson> messages(Transcript transcript) {
    return transcript.messages().stream().map(ConversationMapper.MAPPER::json).toList();
  }
}
