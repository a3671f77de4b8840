package io.vibhava.application.turn;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import java.util.List;

/// A turn in its place: what is asked, whom, and what was said before.
record Placed(
    Turn turn, Scope scope, Profile avatar, Message asked, List<Message> history, LeftOut leftOut) {

  Placed(Turn turn, Scope scope, Profile avatar, Message asked, List<Message> history) {
    this(turn, scope, avatar, asked, history, LeftOut.NOTHING);
  }

  Placed without(LeftOut things) {
    return new Placed(turn, scope, avatar, asked, things.of(history), things);
  }

  TurnEvent asEvent() {
    return new TurnEvent.Asked(turn.id(), asked.conversation(), asked.id());
  }
}
