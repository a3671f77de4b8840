package io.vibhava.benchmarks.learning;

import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.benchmarks.answers.Household;
import io.vibhava.benchmarks.answers.Reciter;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tells the product one thing and then another, each pair to an avatar that knows nothing else.
final class Changes {

  private static final Instant BEGIN = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration BETWEEN = Duration.ofHours(1);
  private static final Duration LEARNING_MAX = Duration.ofMinutes(1);

  private final Household household;
  private final Reciter reciter;

  Changes(Household household, Reciter reciter) {
    this.household = household;
    this.reciter = reciter;
  }

  static List<Told> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Told::of)
        .toList();
  }

  /// Those of `pairs` after which what is believed is not what it should be.
  List<Told> wrong(List<Told> pairs) {
    return pairs.stream().filter(pair -> !isKnown(pair)).toList();
  }

  private boolean isKnown(Told pair) {
    household.clock().set(BEGIN);
    var engine = household.house().engine();
    var owner = engine.openAccount().open("p%d".formatted(pair.hashCode()));
    var avatar = engine.meetAvatar().meet(owner, "Mira").id();
    Optional<Turn> last = Optional.empty();
    for (var said : pair.said()) {
      reciter.next("I see.");
      last =
          Optional.of(
              engine.takeTurn().take(owner, ask(said, avatar, last), _ -> {}, new Cancellation()));
      household.house().learnNow(owner, LEARNING_MAX);
      household.clock().advance(BETWEEN);
    }
    var now = household.clock().instant();
    var scope = new Scope(owner, avatar);
    var before = BEGIN.plus(BETWEEN.dividedBy(2));
    return pair.isKnown(
        engine.believedMemories().believed(scope, before, Optional.of(before)),
        engine.believedMemories().believed(scope, now, Optional.empty()),
        now);
  }

  private Ask ask(String said, AvatarId avatar, Optional<Turn> last) {
    var id = household.house().newTurn();
    return last.map(
            turn -> Ask.follow(id, turn.conversation(), turn.reply().orElseThrow().id(), said))
        .orElseGet(() -> Ask.begin(id, avatar, said));
  }
}
