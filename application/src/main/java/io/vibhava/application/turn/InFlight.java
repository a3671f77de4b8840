package io.vibhava.application.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// The turns under way in this process. Whoever asks what is being answered already hears that
/// answer instead of a second one.
final class InFlight {

  record Key(OwnerId owner, TurnId turn) {}

  private final ConcurrentMap<Key, Broadcast> turns = new ConcurrentHashMap<>();

  /// Does `work` unless it is under way already; hands its events to `listener` either way. A
  /// listener that throws has left: the reply is cut short and kept, then what it threw is thrown.
  ///
  /// @return the turn that was done; none where somebody else did it
  /// @throws Failure what `work` throws, to everyone who listens
  Optional<Turn> lead(
      Key key,
      Object body,
      Consumer<? super TurnEvent> listener,
      Cancellation cancellation,
      Function<Consumer<? super TurnEvent>, Turn> work) {
    var mine = new Broadcast(body);
    var other = turns.putIfAbsent(key, mine);
    if (other != null) {
      follow(other, key, body, listener, cancellation);
      return Optional.empty();
    }
    try {
      return Optional.of(tell(mine, key.turn(), listener, cancellation, work));
    } finally {
      turns.remove(key);
      mine.end();
    }
  }

  private static void follow(
      Broadcast broadcast,
      Key key,
      Object body,
      Consumer<? super TurnEvent> listener,
      Cancellation cancellation) {
    if (!broadcast.isOf(body)) {
      throw otherBody(key.turn());
    }
    broadcast.follow(listener, cancellation);
  }

  private static Turn tell(
      Broadcast broadcast,
      TurnId id,
      Consumer<? super TurnEvent> listener,
      Cancellation cancellation,
      Function<Consumer<? super TurnEvent>, Turn> work) {
    var hearing = new Hearing(listener, cancellation);
    Consumer<TurnEvent> both =
        event -> {
          broadcast.tell(event);
          hearing.accept(event);
        };
    try {
      var turn = work.apply(both);
      hearing.rethrow();
      return turn;
    } catch (Failure failure) {
      hearing.rethrow();
      broadcast.fail(failure);
      both.accept(new TurnEvent.Failed(id, failure.code(), String.valueOf(failure.getMessage())));
      throw failure;
    }
  }

  static Failure.Conflict otherBody(TurnId id) {
    return new Failure.Conflict(
        "turn %s: this id was used for something else; use a new id for a new message"
            .formatted(id));
  }
}
