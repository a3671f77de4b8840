package io.vibhava.cli.memory;

import io.vibhava.cli.Open;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.domain.avatar.Holder;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Secrets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A memory and who holds it.
record Held(Holder avatar, Memory memory) {

  /// The same without secrets, as it is shown and searched.
  Held masked() {
    return memory instanceof Episode episode && Secrets.occurIn(episode.text())
        ? new Held(avatar, episode.quoting(Secrets.masked(episode.text())))
        : this;
  }

  /// The one whose id begins as `typed`.
  static Held find(Open open, Optional<String> by, String typed) {
    return ShortIds.find("memory", typed, all(open, by), it -> it.memory().id());
  }

  /// How many characters of an id tell it from that of any other memory, shown or not.
  static int idLength(Open open) {
    return ShortIds.lengthFor(
        all(open, Optional.empty()).stream().map(it -> it.memory().id()).toList());
  }

  /// What is held, the newest first.
  ///
  /// @param by the name of whoever holds it; anyone where it is not given
  static List<Held> all(Open open, Optional<String> by) {
    return all(open, by, avatar -> open.engine().listMemories().list(Scopes.of(open, avatar)));
  }

  /// What was believed at `asOf`, to be so at `validAt` where that is given, the newest first.
  static List<Held> believed(
      Open open, Optional<String> by, Instant asOf, Optional<Instant> validAt) {
    return all(
        open,
        by,
        avatar ->
            open.engine().believedMemories().believed(Scopes.of(open, avatar), asOf, validAt));
  }

  private static List<Held> all(
      Open open, Optional<String> by, Function<Holder, List<? extends Memory>> held) {
    return Scopes.holders(open, by).stream()
        .flatMap(avatar -> held.apply(avatar).stream().map(memory -> new Held(avatar, memory)))
        .sorted(Comparator.comparing((Held it) -> it.memory().at()).reversed())
        .toList();
  }
}
