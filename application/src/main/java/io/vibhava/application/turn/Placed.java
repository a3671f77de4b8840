package io.vibhava.application.turn;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import java.util.List;

/// A turn in its place: what is asked, whom, and what was said before.
///
/// @param isLent whether the avatar is another's
record Placed(
    Turn turn,
    Scope scope,
    Profile avatar,
    boolean isLent,
    Message asked,
    List<Message> history,
    LeftOut leftOut) {

  Placed(Turn turn, Scope scope, Seen seen, Message asked, List<Message> history) {
    this(
        turn,
        scope,
        seen.avatar().profile(),
        seen.loan().isPresent(),
        asked,
        history,
        LeftOut.NOTHING);
  }

  Placed without(LeftOut things) {
    return new Placed(turn, scope, avatar, isLent, asked, things.of(history), things);
  }

  TurnEvent asEvent() {
    return new TurnEvent.Asked(turn.id(), asked.conversation(), asked.id());
  }
}
