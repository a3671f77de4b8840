package io.vibhava.application;

import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Usages;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.usage.Charge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Turns that leave no trace but what they cost, which is kept elsewhere.
///
/// @param isLimited whether it counts also where it cost no money that anybody knows of
record ChargedTurns(Turns turns, Usages usages, boolean isLimited) implements Turns {

  @Override
  public Optional<Kept> find(Owner owner, TurnId id) {
    return turns.find(owner, id);
  }

  @Override
  public Optional<Kept> byReply(Owner owner, MessageId reply) {
    return turns.byReply(owner, reply);
  }

  @Override
  public List<Retelling> retold(Owner owner, AvatarId avatar) {
    return turns.retold(owner, avatar);
  }

  @Override
  public void ask(Owner owner, Asking asking) {
    turns.ask(owner, asking);
  }

  @Override
  public void resume(Owner owner, TurnId id, Instant now, Instant leaseUntil) {
    turns.resume(owner, id, now, leaseUntil);
  }

  @Override
  public void finish(
      Owner owner, Turn ended, Trace trace, Optional<Job> learning, Optional<Charge> charge) {
    charge.filter(this::counts).ifPresent(it -> usages.add(owner, it));
    turns.finish(owner, ended, trace, learning);
  }

  private boolean counts(Charge charge) {
    return charge.spent().micros() > 0 || (isLimited && !charge.model().isFree());
  }
}
