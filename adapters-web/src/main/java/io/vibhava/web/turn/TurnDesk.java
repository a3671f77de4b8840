package io.vibhava.web.turn;

import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.measure.Measures;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The turns that are taken through this server. Each goes on by itself, so that a client that lost
/// the line may come back to it, and others may follow.
final class TurnDesk {

  private final StreamLimits limits;
  private final Measures measures;
  private final TurnThreads threads = TurnThreads.usual();
  private final Map<Key, Live> turns = new ConcurrentHashMap<>();

  private record Key(OwnerId owner, TurnId turn) {}

  TurnDesk(StreamLimits limits, Measures measures) {
    this.limits = limits;
    this.measures = measures;
  }

  /// A way to take a turn.
  @FunctionalInterface
  interface Work {
    Turn take(Consumer<? super TurnEvent> listener, Cancellation cancellation);
  }

  /// The turn that is asked for: the one under way under its id, else it begins now. Whoever calls
  /// this has joined it.
  ///
  /// @param body what is asked, to be told from something else under the same id
  /// @throws Failure.Conflict if its id was used for something else
  Live take(Owner owner, TurnId id, Object body, Work work) {
    var mine = new Live(body);
    mine.join();
    var key = new Key(owner.id(), id);
    var live = turns.compute(key, (_, other) -> isUsable(other) ? joined(other, id, body) : mine);
    if (live.equals(mine)) {
      threads.execute(() -> run(key, mine, work));
    }
    return live;
  }

  private static boolean isUsable(@Nullable Live other) {
    return other != null && !other.hasFailed();
  }

  private static Live joined(Live other, TurnId id, Object body) {
    if (!other.isOf(body)) {
      throw new Failure.Conflict(
          "turn %s: this id was used for something else; use a new id for a new message"
              .formatted(id));
    }
    other.join();
    return other;
  }

  private void run(Key key, Live live, Work work) {
    try {
      work.take(measures.counting(live::tell), live.cancellation());
    } catch (RuntimeException e) { // Handed to whoever follows.
      live.fail(e);
    } catch (Error e) { // The machine's own, told to whoever waits before the thread ends of it.
      live.fail(new IllegalStateException("the turn ended by an error of the machine", e));
      throw e;
    } finally {
      live.end();
      after(limits.lingering(), () -> turns.remove(key, live));
    }
  }

  /// The turn with this id, if it is under way here or was just before; joined.
  Optional<Live> find(Owner owner, TurnId id) {
    var found = Optional.ofNullable(turns.get(new Key(owner.id(), id)));
    found.ifPresent(Live::join);
    return found;
  }

  /// Somebody follows no longer. Where nobody does for the grace that there is for coming back, the
  /// reply is ended; what was spoken is kept.
  void leave(Live live) {
    var left = live.leave();
    if (live.isAbandoned(left)) {
      after(limits.grace(), () -> endIfAbandoned(live, left));
    }
  }

  private static void endIfAbandoned(Live live, long left) {
    if (live.isAbandoned(left)) {
      live.cancellation().cancel();
    }
  }

  private static void after(Duration wait, Runnable work) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(wait);
            work.run();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
