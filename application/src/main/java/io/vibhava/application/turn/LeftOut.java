package io.vibhava.application.turn;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Set;

/// What a reply is to come about without.
///
/// @param asked the memories that were named
/// @param all these and what goes with them
record LeftOut(Set<MemoryId> asked, Set<MemoryId> all) {

  static final LeftOut NOTHING = new LeftOut(Set.of(), Set.of());

  /// What is left of `beliefs`.
  List<Belief> ofBeliefs(List<Belief> beliefs) {
    return all.isEmpty()
        ? beliefs
        : beliefs.stream().filter(belief -> !all.contains(belief.id())).toList();
  }

  /// `history` as if what is left out had been taken back from it.
  List<Message> of(List<Message> history) {
    return history.stream()
        .map(message ->
            all.contains(new MemoryId(message.id().value())) ? message.redacted() : message)
        .toList();
  }
}
