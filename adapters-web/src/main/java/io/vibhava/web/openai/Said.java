package io.vibhava.web.openai;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the person said once, with the reply to it, as a client that sends everything again tells
/// it.
///
/// @param reply none where the client sends none; programs drop replies that were cut short
record Said(String words, Optional<String> reply) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// The same without its reply.
  Said alone() {
    return new Said(words, Optional.empty());
  }

  /// The reply without what programs change of it in passing.
  Optional<String> plainReply() {
    return reply.map(Said::plain);
  }

  private static String plain(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }

  /// Whether it may be what is kept: a client that shows another reply was somewhere else. Of one
  /// that was cut short it may have heard less than is kept.
  boolean mayBe(Message asked, Optional<Message> kept) {
    return words.equals(asked.text())
        && plainReply()
            .map(sent -> kept.filter(it -> isHeardOf(sent, it)).isPresent())
            .orElse(true);
  }

  private static boolean isHeardOf(String sent, Message kept) {
    var whole = plain(kept.text());
    return kept.state() == MessageState.CUT_SHORT ? whole.startsWith(sent) : whole.equals(sent);
  }
}
