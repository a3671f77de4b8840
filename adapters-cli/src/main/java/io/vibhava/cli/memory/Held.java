package io.vibhava.cli.memory;

import io.vibhava.cli.Open;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.Memory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A memory and who holds it.
record Held(Avatar avatar, Memory memory) {

  /// What is held, the newest first.
  ///
  /// @param by the name of whoever holds it; anyone where it is not given
  static List<Held> all(Open open, Optional<String> by) {
    return Scopes.avatars(open, by).stream()
        .flatMap(avatar ->
            open.engine().listMemories().list(Scopes.of(open, avatar)).stream()
                .map(memory -> new Held(avatar, memory)))
        .sorted(Comparator.comparing((Held held) -> held.memory().at()).reversed())
        .toList();
  }
}
