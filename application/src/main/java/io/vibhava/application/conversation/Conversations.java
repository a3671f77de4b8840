package io.vibhava.application.conversation;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.List;
import java.util.Optional;

/// Keeps conversations. Their messages are written by turns.
public interface Conversations {

  Optional<Conversation> find(Owner owner, ConversationId id);

  /// All of them, of every avatar and in every state, the one that was changed last first.
  List<Conversation> list(Owner owner);

  /// A message of whichever conversation.
  Optional<Message> message(Owner owner, MessageId id);

  /// The messages from the first of the conversation to `head`, in order; empty where `head` is not
  /// one of its messages.
  List<Message> path(Owner owner, ConversationId id, MessageId head);

  /// All messages on all branches, in the order in which they were written.
  List<Message> messages(Owner owner, ConversationId id);

  /// Keeps a changed title or state; the head stays as it is kept.
  ///
  /// @param changed of the revision behind the one that is kept
  /// @throws io.vibhava.domain.Failure.Conflict if another change came first
  /// @throws io.vibhava.domain.Failure.NotFound if it is gone
  void save(Owner owner, Conversation changed);

  /// Makes `head` the message that the next one follows.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if it is not a message of this conversation
  void head(Owner owner, ConversationId id, MessageId head);

  /// Deletes the conversation, its messages and what was derived from them, and destroys its key.
  /// What is not there stays so.
  void delete(Owner owner, ConversationId id);
}
