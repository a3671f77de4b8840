package io.vibhava.application.turn.scripted;

import io.vibhava.domain.Text;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.turn.Grounds;
import io.vibhava.domain.turn.Prompt;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that is believed, as far as a prompt shows it. An earlier message that could have been
/// learned from, and nothing of which is believed, was said in play; what was put right since is
/// not so.
///
/// @param text the beliefs, in the form in which they are searched
record Believed(Grounds grounds, String text, List<Fact> facts) {

  static Believed in(Prompt prompt) {
    var beliefs =
        Stream.concat(prompt.recalled().stream().map(Recollection::memory), prompt.kept().stream())
            .filter(Belief.class::isInstance)
            .distinct()
            .toList();
    return new Believed(
        prompt.grounds(),
        Text.searchable(beliefs.stream().map(Memory::text).collect(Collectors.joining("\n"))),
        beliefs.stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList());
  }

  /// @param at when it was stated
  boolean holds(Statement statement, Instant at) {
    var range = statement.provenance();
    return grounds
        .isBelieved(range)
        .orElseGet(() ->
            grounds.hold(range.message())
                || text.contains(Text.searchable(statement.text()))
                || isReplaced(statement, at));
  }

  /// How a statement is known that [#holds].
  ///
  /// @param now for what is to end some day
  Standing standing(Statement statement, Instant now) {
    return grounds.isOver(statement.provenance(), now) ? Standing.ENDED : Standing.TOLD;
  }

  /// What another took the place of since was so before it.
  private boolean isReplaced(Statement statement, Instant at) {
    return statement instanceof Statement.Held held
        && facts.stream()
            .anyMatch(fact ->
                fact.at().isAfter(at)
                    && held.slot().isPresent()
                    && fact.slot().map(Slot::name).equals(held.slot().map(Slot::name))
                    && fact.subject().equals(held.subject()));
  }
}
