package io.vibhava.cli.conversation;

import io.vibhava.application.conversation.ReadConversation.Transcript;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// A conversation as people read it.
///
/// @param avatar the name of who speaks in it
record Script(String avatar, ZoneId zone) {

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  static Script of(Open open, Conversation conversation) {
    var name = Finding.name(Finding.names(open), conversation);
    return new Script(Visible.of(name), open.zone());
  }

  Stream<String> lines(Transcript transcript) {
    return transcript.messages().stream().map(this::line);
  }

  private String line(Message message) {
    return "[%s] %s: %s%s"
        .formatted(at(message), speaker(message), Visible.of(message.text()), mark(message));
  }

  String at(Message message) {
    return AT.format(message.at().atZone(zone));
  }

  String speaker(Message message) {
    return message.role() == Role.USER ? "you" : avatar;
  }

  static String mark(Message message) {
    return switch (message.state()) {
      case KEPT, COMPLETE -> "";
      case FAILED -> " (no reply came)";
      case CUT_SHORT -> " (cut-short)";
      case REDACTED -> " (taken back)";
      case UNREADABLE -> " (unreadable: message %s does not open)".formatted(message.id());
    };
  }
}
