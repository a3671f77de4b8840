package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Terms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a language model is given to learn from: all of one scope.
///
/// @param messages in the order in which they were said
/// @param known beliefs that are closest to them, so that they need not be told again
public record Reading(List<Message> messages, List<Belief> known) {

  public Reading {
    messages = List.copyOf(messages);
    known = List.copyOf(known);
  }

  /// `messages` with up to `max` of the `beliefs` that share words with them, the closest first.
  public static Reading of(List<Message> messages, List<Belief> beliefs, int max) {
    var said =
        messages.stream()
            .flatMap(message -> Terms.of(message.text()).stream())
            .collect(Collectors.toSet());
    return new Reading(
        messages,
        beliefs.stream()
            .filter(belief -> shared(belief, said) > 0)
            .sorted(Comparator.comparingLong((Belief belief) -> shared(belief, said)).reversed())
            .limit(max)
            .toList());
  }

  private static long shared(Belief belief, Set<String> said) {
    return new HashSet<>(Terms.of(belief.text()))
        .stream().filter(term -> !TELLING.contains(term) && said.contains(term)).count();
  }

  private static final Set<String> TELLING =
      Set.copyOf(Terms.of("the person likes dislikes wishes"));
}
