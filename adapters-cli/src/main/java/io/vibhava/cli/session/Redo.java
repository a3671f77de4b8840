package io.vibhava.cli.session;

import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says or replies once more; what was there before stays on a branch of its own.
final class Redo {

  private static final String WITHOUT = "--without";

  private Redo() {}

  static After again(Session session, String argument) {
    var without = without(session, argument);
    return session.speak(
        (teller, cancellation) -> session.talk().regenerate(without, teller, cancellation));
  }

  private static Set<MemoryId> without(Session session, String argument) {
    if (argument.isEmpty()) {
      return Set.of();
    }
    var words = List.of(argument.split("\\s+"));
    if (!words.getFirst().equals(WITHOUT) || words.size() == 1) {
      throw new Failure.Invalid(
          "/regenerate: nothing, or --without and the ids of memories, is expected; /why shows them");
    }
    return words.stream()
        .filter(word -> !word.equals(WITHOUT))
        .map(word -> Remembered.find(session, word))
        .collect(Collectors.toSet());
  }

  static After edit(Session session, String text) {
    if (text.isEmpty()) {
      throw new Failure.Invalid("/edit: give what you want to say instead");
    }
    return session.speak((teller, cancellation) -> session.talk().edit(text, teller, cancellation));
  }
}
