package io.vibhava.application.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes a turn: keeps what the person says, lets the avatar reply, and keeps the reply. However
/// often the same is asked under the same id, it is one turn.
public final class TakeTurn {

  private final Once once;
  private final Placing placing;
  private final TurnSettings settings;

  TakeTurn(Once once, Placing placing, TurnSettings settings) {
    this.once = once;
    this.placing = placing;
    this.settings = settings;
  }

  /// Returns when the turn is durable.
  ///
  /// @param listener hears the turn while it happens, on the calling thread; when it throws, the
  ///   reply is cut short and kept, and what it threw is thrown
  /// @param cancellation ends the reply early; what was spoken is kept
  /// @return the turn, complete or cut short
  /// @throws Failure if no word was spoken; the listener heard of it too. What was said is kept,
  ///   unless the failure is that it can't be taken
  public Turn take(
      Owner owner, Ask ask, Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    var asked =
        new Once.Asked(
            owner,
            ask.id(),
            ask,
            _ -> LeftOut.NOTHING,
            (kept, message) -> isKept(ask, kept.turn(), message),
            () -> fresh(owner, ask));
    return once.take(asked, listener, cancellation);
  }

  private Placing.Fresh fresh(Owner owner, Ask ask) {
    Text.checked("message", ask.said(), settings.saidCharsMax());
    return placing.fresh(owner, ask);
  }

  private static boolean isKept(Ask ask, Turn turn, Message message) {
    return message.text().equals(ask.said())
        && switch (ask.place()) {
          case Ask.Place.Begin begin ->
              begin.avatar().equals(turn.avatar()) && message.parent().isEmpty();
          case Ask.Place.Follow follow ->
              follow.conversation().equals(turn.conversation())
                  && message.parent().equals(Optional.of(follow.head()));
          case Ask.Place.Last last -> last.conversation().equals(turn.conversation());
          case Ask.Place.Branch branch ->
              branch.conversation().equals(turn.conversation())
                  && message.parent().equals(branch.behind());
        };
  }
}
