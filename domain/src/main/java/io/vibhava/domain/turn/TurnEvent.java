package io.vibhava.domain.turn;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Recollection;
import java.util.List;

/// What a listener hears while a turn happens: `Asked`, `Recalled`, any number of `Spoke`, and last
/// `Done` or `Failed`.
public sealed interface TurnEvent {

  /// What was said is durable.
  record Asked(TurnId turn, ConversationId conversation, MessageId message) implements TurnEvent {}

  /// What came to mind, the best first.
  record Recalled(List<Recollection> memories) implements TurnEvent {
    public Recalled {
      memories = List.copyOf(memories);
    }
  }

  /// A piece of the reply.
  ///
  /// @param number counted from 1 within the turn
  record Spoke(int number, String text) implements TurnEvent {}

  /// The reply is durable, spoken to its end or cut short.
  record Done(Turn turn, Trace trace) implements TurnEvent {}

  /// No word was spoken. What the person said is kept.
  record Failed(TurnId turn, String code, String message) implements TurnEvent {}
}
