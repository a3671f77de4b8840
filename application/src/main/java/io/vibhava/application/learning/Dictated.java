package io.vibhava.application.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.learning.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a model wrote down of some messages.
///
/// @param stated by the message
/// @param unread the messages for which the model was not there
record Dictated(Map<MessageId, List<Statement>> stated, Set<MessageId> unread) {

  static Dictated nothing() {
    return new Dictated(new HashMap<>(), new HashSet<>());
  }

  List<Statement> of(MessageId message) {
    return stated.getOrDefault(message, List.of());
  }

  void add(List<Statement> statements) {
    statements.forEach(each ->
        stated.computeIfAbsent(each.provenance().message(), _ -> new ArrayList<>()).add(each));
  }

  void leave(List<Message> batch) {
    batch.forEach(message -> unread.add(message.id()));
  }
}
