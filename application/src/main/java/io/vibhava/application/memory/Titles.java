package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.memory.Provenance;
import java.time.InstantSource;

/// Takes words that are to be forgotten out of the title that was made of them.
record Titles(Conversations conversations, InstantSource clock) {

  private static final int TRIES_MAX = 5;

  /// @throws Failure.Conflict if somebody else changes the conversation all the time
  void clear(Owner owner, Provenance range) {
    for (var tries = 1; ; tries++) {
      try {
        clearOnce(owner, range);
        return;
      } catch (Failure.Conflict e) {
        if (tries == TRIES_MAX) {
          throw e;
        }
      }
    }
  }

  private void clearOnce(Owner owner, Provenance range) {
    conversations
        .message(owner, range.message())
        .filter(message -> !message.isRedacted())
        .ifPresent(message ->
            conversations
                .find(owner, message.conversation())
                .filter(conversation -> conversation.isTitledBy(message, range.from()))
                .ifPresent(conversation ->
                    conversations.save(owner, conversation.untitled(clock.instant()))));
  }
}
