package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes one turn of however many times the same is asked under the same id: it is told again when
/// it has ended, joined while it lasts, and taken up when it failed or was abandoned.
final class Once {

  private final Turns turns;
  private final Conversations conversations;
  private final Placing placing;
  private final Exchange exchange;
  private final Replay replay;
  private final InstantSource clock;
  private final TurnSettings settings;
  private final InFlight inFlight = new InFlight();
  private final Recent recent = new Recent();

  Once(
      Turns turns,
      Conversations conversations,
      Placing placing,
      Exchange exchange,
      Replay replay,
      InstantSource clock,
      TurnSettings settings) {
    this.turns = turns;
    this.conversations = conversations;
    this.placing = placing;
    this.exchange = exchange;
    this.replay = replay;
    this.clock = clock;
    this.settings = settings;
  }

  /// What is asked under an id.
  ///
  /// @param body equal to that of another ask if the two ask the same
  /// @param leftOut what its reply is to come about without
  /// @param isKept whether a turn that is kept, with the message it replies to, is what is asked
  /// @param fresh the turn that is to be taken where none is kept
  record Asked(
      Owner owner,
      TurnId id,
      Object body,
      Function<Scope, LeftOut> leftOut,
      BiPredicate<Turns.Kept, Message> isKept,
      Supplier<Placing.Fresh> fresh) {}

  Turn take(Asked asked, Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    var key = new InFlight.Key(asked.owner().id(), asked.id());
    return inFlight
        .lead(key, asked.body(), listener, cancellation, heard -> lead(asked, heard, cancellation))
        .orElseGet(
            () -> turns.find(asked.owner(), asked.id()).orElseThrow(() -> gone(asked)).turn());
  }

  /// Mostly the turn is a new one, and nobody waits until that was looked up: that its id is taken
  /// is found where it is to be kept, before anything is heard.
  private Turn lead(Asked asked, Consumer<? super TurnEvent> heard, Cancellation cancellation) {
    var isNew = recent.add(new InFlight.Key(asked.owner().id(), asked.id()));
    var kept = isNew ? Optional.<Turns.Kept>empty() : turns.find(asked.owner(), asked.id());
    try {
      return kept.isPresent()
          ? again(asked, kept.get(), heard, cancellation)
          : first(asked, heard, cancellation);
    } catch (Taken taken) {
      return again(asked, taken.kept(), heard, cancellation);
    }
  }

  private Turn first(Asked asked, Consumer<? super TurnEvent> heard, Cancellation cancellation) {
    var fresh = unlessTaken(asked, asked.fresh());
    return hold(
        unlessTaken(asked, () -> placed(asked, fresh.placed())),
        () ->
            unlessTaken(
                asked,
                () -> {
                  turns.ask(asked.owner(), fresh.asking());
                  return fresh;
                }),
        heard,
        cancellation);
  }

  private Turn hold(
      Placed placed, Runnable keep, Consumer<? super TurnEvent> heard, Cancellation cancellation) {
    var hearing = placing.whileShared(placed, heard, cancellation);
    return exchange.hold(placed, keep, hearing, cancellation);
  }

  /// What `work` brings; where it can't be done since the turn is there already, that is said.
  ///
  /// @throws Taken if the turn's id is taken
  private <T> T unlessTaken(Asked asked, Supplier<T> work) {
    try {
      return work.get();
    } catch (Failure.Unavailable failure) {
      throw failure;
    } catch (Failure failure) {
      throw turns.find(asked.owner(), asked.id()).<RuntimeException>map(Taken::new).orElse(failure);
    }
  }

  private Turn again(
      Asked asked, Turns.Kept kept, Consumer<? super TurnEvent> heard, Cancellation cancellation) {
    var turn = kept.turn();
    var message = conversations.message(asked.owner(), turn.asked()).orElseThrow(() -> gone(asked));
    if (!asked.isKept().test(kept, message)) {
      throw InFlight.otherBody(asked.id());
    }
    return switch (turn.state()) {
      case COMPLETE, CUT_SHORT -> replay.tell(new Scope(asked.owner(), turn.avatar()), kept, heard);
      case FAILED, ASKED -> resume(asked, turn, message, heard, cancellation);
    };
  }

  private Turn resume(
      Asked asked,
      Turn turn,
      Message message,
      Consumer<? super TurnEvent> heard,
      Cancellation cancellation) {
    var now = clock.instant();
    return hold(
        placed(asked, placing.again(asked.owner(), turn, message)),
        () -> turns.resume(asked.owner(), turn.id(), now, now.plus(settings.lease())),
        heard,
        cancellation);
  }

  private static Placed placed(Asked asked, Placed placed) {
    return placed.without(asked.leftOut().apply(placed.scope()));
  }

  private static Failure gone(Asked asked) {
    return new Failure.NotFound("turn %s: it is gone, or its message is".formatted(asked.id()));
  }
}
