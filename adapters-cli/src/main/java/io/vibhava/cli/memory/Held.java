package io.vibhava.cli.memory;

import io.vibhava.cli.Open;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.Memory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A memory and who holds it.
record Held(Avatar avatar, Memory memory) {

  /// The one whose id begins as `typed`.
  static Held find(Open open, Optional<String> by, String typed) {
    return ShortIds.find("memory", typed, all(open, by), it -> it.memory().id());
  }

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
