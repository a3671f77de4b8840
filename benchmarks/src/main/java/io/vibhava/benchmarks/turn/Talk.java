package io.vibhava.benchmarks.turn;

import io.vibhava.application.Engine;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A conversation with one avatar, as it goes on.
final class Talk {

  private final Engine engine;
  private final Owner owner;
  private final AvatarId avatar;
  private final Supplier<TurnId> ids;
  private Optional<Turn> last = Optional.empty();
  private int turns;

  Talk(Engine engine, Owner owner, AvatarId avatar, Supplier<TurnId> ids) {
    this.engine = engine;
    this.owner = owner;
    this.avatar = avatar;
    this.ids = ids;
  }

  int turns() {
    return turns;
  }

  /// What is to be asked next to say `text`.
  Ask ask(String text) {
    var id = ids.get();
    return last.map(
            turn -> Ask.follow(id, turn.conversation(), turn.reply().orElseThrow().id(), text))
        .orElseGet(() -> Ask.begin(id, avatar, text));
  }

  void take(Ask ask, Consumer<TurnEvent> heard) {
    last = Optional.of(engine.takeTurn().take(owner, ask, heard, new Cancellation()));
    turns++;
  }
}
