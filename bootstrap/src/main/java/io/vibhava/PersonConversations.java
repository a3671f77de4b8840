package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.conversation.ReadConversation.Transcript;
import io.vibhava.application.conversation.SearchConversations.Hit;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A person's conversations. Each method that takes an id throws
/// [io.vibhava.domain.Failure.NotFound] where the person has no such thing.
public final class PersonConversations {

  private final Engine engine;
  private final Owner owner;

  PersonConversations(Engine engine, Owner owner) {
    this.engine = engine;
    this.owner = owner;
  }

  /// All in one of `states`, the one that was changed last first.
  public List<Conversation> list(Set<ConversationState> states) {
    return engine.listConversations().list(owner, Optional.empty(), states);
  }

  /// What was said on the way to the head.
  public Transcript read(ConversationId id) {
    return engine.readConversation().read(owner, id, Extent.TO_HEAD);
  }

  /// What was said on all branches.
  public Transcript readAll(ConversationId id) {
    return engine.readConversation().read(owner, id, Extent.ALL_BRANCHES);
  }

  /// The messages in which all of `words` occur.
  public List<Hit> search(String words, int limit) {
    return engine.searchConversations().search(owner, words, limit);
  }

  public Conversation rename(ConversationId id, String title) {
    return engine.renameConversation().rename(owner, id, title);
  }

  /// Lays a conversation away.
  public Conversation archive(ConversationId id) {
    return engine.archiveConversation().archive(owner, id, ConversationState.ARCHIVED);
  }

  /// Takes a conversation up again.
  public Conversation unarchive(ConversationId id) {
    return engine.archiveConversation().archive(owner, id, ConversationState.ACTIVE);
  }

  /// Goes on with the branch that `message` lies on.
  public MessageId switchTo(ConversationId id, MessageId message) {
    return engine.switchBranch().switchTo(owner, id, message);
  }

  /// How a reply came about.
  public Explanation why(MessageId reply) {
    return engine.explainReply().explain(owner, reply);
  }

  /// Deletes a conversation and what was remembered from it, for good.
  public void delete(ConversationId id) {
    engine.deleteConversation().delete(owner, id);
  }
}
