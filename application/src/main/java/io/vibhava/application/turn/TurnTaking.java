package io.vibhava.application.turn;

import io.vibhava.application.Ids;
import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.LeavingOut;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Recall;
import io.vibhava.application.usage.Meter;
import io.vibhava.domain.turn.TokenCounter;
import java.time.InstantSource;

/// The use cases of taking turns, wired.
public record TurnTaking(
    TakeTurn take, RegenerateReply regenerate, RetellTurn retell, ExplainReply explain) {

  public static TurnTaking of(
      AvatarAccess avatars,
      Conversations conversations,
      Memories memories,
      Turns turns,
      Recall recall,
      LeavingOut leavingOut,
      Brain brain,
      TokenCounter tokens,
      Meter meter,
      Ids ids,
      InstantSource clock,
      TurnSettings settings) {
    var placing = new Placing(avatars, conversations, tokens, ids, clock, settings);
    var exchange = new Exchange(turns, placing, memories, recall, brain, tokens, meter, settings);
    var replay = new Replay(memories);
    var once = new Once(turns, conversations, placing, exchange, replay, clock, settings);
    return new TurnTaking(
        new TakeTurn(once, placing, settings),
        new RegenerateReply(once, placing, conversations, leavingOut),
        new RetellTurn(turns, replay),
        new ExplainReply(turns, conversations, new Citing(memories, conversations)));
  }
}
