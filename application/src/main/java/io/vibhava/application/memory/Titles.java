package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.MessageId;
import java.time.InstantSource;

/// Takes words that are to be forgotten out of the title that was made of them.
record Titles(Conversations conversations, InstantSource clock) {

  private static final int TRIES_MAX = 5;

  /// Clears the title that repeats something of `message` behind its character `from`.
  ///
  /// @throws Failure.Conflict if somebody else changes the conversation all the time
  void clear(Owner owner, MessageId message, int from) {
    for (var tries = 1; ; tries++) {
      try {
        clearOnce(owner, message, from);
        return;
      } catch (Failure.Conflict e) {
        if (tries == TRIES_MAX) {
          throw e;
        }
      }
    }
  }

  private void clearOnce(Owner owner, MessageId message, int from) {
    conversations
        .message(owner, message)
        .filter(it -> !it.isRedacted())
        .ifPresent(first ->
            conversations
                .find(owner, first.conversation())
                .filter(conversation -> conversation.isTitledBy(first, from))
                .ifPresent(conversation ->
                    conversations.save(owner, conversation.untitled(clock.instant()))));
  }
}
