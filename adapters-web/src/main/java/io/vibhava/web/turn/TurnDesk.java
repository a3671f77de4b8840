package io.vibhava.web.turn;

import io.vibhava.application.Engine;
import io.vibhava.application.turn.Ask;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.turn.TurnId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The turns that are taken through this server. Each goes on by itself, so that a client that lost
/// the line may come back to it, and others may follow.
final class TurnDesk {

  private final Engine engine;
  private final StreamLimits limits;
  private final Map<Key, Live> turns = new ConcurrentHashMap<>();

  private record Key(OwnerId owner, TurnId turn) {}

  TurnDesk(Engine engine, StreamLimits limits) {
    this.engine = engine;
    this.limits = limits;
  }

  /// The turn that is asked for: the one under way under its id, else it begins now. Whoever calls
  /// this has joined it.
  ///
  /// @throws Failure.Conflict if its id was used for something else
  Live take(Owner owner, Ask ask) {
    var mine = new Live(ask);
    mine.join();
    var key = new Key(owner.id(), ask.id());
    var live = turns.compute(key, (_, other) -> isUsable(other) ? joined(other, ask) : mine);
    if (live == mine) {
      Thread.ofVirtual().name("turn").start(() -> run(owner, key, mine));
    }
    return live;
  }

  private static boolean isUsable(@Nullable Live other) {
    return other != null && !other.hasFailed();
  }

  private static Live joined(Live other, Ask ask) {
    if (!other.ask().equals(ask)) {
      throw new Failure.Conflict(
          "turn %s: this id was used for something else; use a new id for a new message"
              .formatted(ask.id()));
    }
    other.join();
    return other;
  }

  private void run(Owner owner, Key key, Live live) {
    try {
      engine.takeTurn().take(owner, live.ask(), live::tell, live.cancellation());
      live.end(null);
    } catch (RuntimeException e) { // Handed to whoever follows.
      live.end(e);
    } finally {
      after(limits.lingering(), () -> turns.remove(key, live));
    }
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
