package io.vibhava.domain.turn;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.util.List;

/// The view of a conversation that fits a prompt.
final class History {

  /// What a chat model's own markers around a message take.
  static final int TOKENS_PER_MESSAGE = 4;

  /// What stands where something was taken back: a model reads each side's messages in turn.
  private static final String TAKEN_BACK = "(This was taken back.)";

  private History() {}

  /// The newest of `messages` that fit in `tokens`. The oldest go in large steps, half of `tokens`
  /// at a time, so that many prompts in a row begin alike and the provider's cache of their prefix
  /// stays good.
  static List<Message> within(int tokens, List<Message> messages) {
    var total = messages.stream().mapToInt(History::tokens).sum();
    if (total <= tokens) {
      return messages;
    }
    var step = Math.max(1, tokens / 2);
    var toDrop = Math.ceilDiv(total - tokens, step) * step;
    var first = 0;
    for (var dropped = 0; first < messages.size() && dropped < toDrop; first++) {
      dropped += tokens(messages.get(first));
    }
    while (first < messages.size() && messages.get(first).role() == Role.AVATAR) {
      first++;
    }
    return messages.subList(first, messages.size());
  }

  static int tokens(Message message) {
    return message.tokens() + TOKENS_PER_MESSAGE;
  }

  static int tokens(List<Message> messages) {
    return messages.stream().mapToInt(History::tokens).sum();
  }

  /// What `messages` really take: for what was taken back there was room to spare.
  static int taken(List<Message> messages, TokenCounter counter) {
    return messages.stream().mapToInt(message -> taken(message, counter)).sum();
  }

  private static int taken(Message message, TokenCounter counter) {
    return message.isRedacted() ? counter.count(TAKEN_BACK) + TOKENS_PER_MESSAGE : tokens(message);
  }

  /// What a model reads of a message.
  static String text(Message message) {
    return message.isRedacted() ? TAKEN_BACK : message.text();
  }
}
