package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.application.turn.Turns;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.usage.Charge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record InMemoryTurns(State state) implements Turns {

  @Override
  public Optional<Kept> find(Owner owner, TurnId id) {
    return state.with(
        owner, shelf -> Optional.ofNullable(shelf.turns.get(id)).map(KeptTurn::shown));
  }

  @Override
  public Optional<Kept> byReply(Owner owner, MessageId reply) {
    return state.with(
        owner,
        shelf ->
            shelf.turns.values().stream()
                .filter(kept -> kept.isAnsweredBy(reply))
                .map(KeptTurn::shown)
                .findFirst());
  }

  @Override
  public List<Retelling> retold(Owner owner, AvatarId avatar) {
    return state.with(
        owner,
        shelf ->
            shelf.turns.values().stream()
                .filter(kept -> kept.turn().avatar().equals(avatar))
                .flatMap(kept -> kept.retold().stream())
                .toList());
  }

  @Override
  public void ask(Owner owner, Asking asking) {
    state.change(owner, shelf -> ask(shelf, asking));
  }

  private static void ask(Shelf shelf, Asking asking) {
    var turn = asking.turn();
    if (shelf.turns.containsKey(turn.id())) {
      throw new Failure.Conflict("turn %s: the id is taken".formatted(turn.id()));
    }
    var before =
        asking.begun().map(shelf::begun).orElseGet(() -> shelf.conversation(turn.conversation()));
    asking.expectedHead().ifPresent(head -> requireHead(before, head));
    var asked =
        asking
            .said()
            .map(said -> shelf.say(before, said))
            .orElseGet(() -> shelf.sayAgain(before, turn.asked()));
    shelf.turns.put(
        turn.id(), new KeptTurn(turn, asking.leaseUntil(), Optional.empty(), asked.head()));
    asking.learning().ifPresent(shelf::queue);
  }

  private static void requireHead(Conversation conversation, MessageId expected) {
    if (!conversation.head().equals(Optional.of(expected))) {
      throw new Failure.Conflict(
          "conversation %s: it went on meanwhile, message %s is no longer its last; read it again, or branch"
              .formatted(conversation.id(), expected));
    }
  }

  @Override
  public void resume(Owner owner, TurnId id, Instant now, Instant leaseUntil) {
    state.change(
        owner,
        shelf -> {
          var kept = shelf.turn(id);
          if (!kept.isFree(now)) {
            throw new Failure.Conflict("turn %s: it has ended or is under way".formatted(id));
          }
          shelf.turns.put(id, kept.resumed(leaseUntil));
          shelf.mark(kept.turn().asked(), MessageState.KEPT);
        });
  }

  @Override
  public void finish(
      Owner owner, Turn ended, Trace trace, Optional<Job> learning, Optional<Charge> charge) {
    state.change(
        owner,
        shelf -> {
          var kept = shelf.turn(ended.id());
          if (kept.turn().state() != TurnState.ASKED) {
            throw new Failure.Conflict("turn %s: it has ended already".formatted(ended.id()));
          }
          ended
              .reply()
              .ifPresentOrElse(
                  reply -> answer(shelf, kept, reply, trace), () -> shelf.fail(ended.asked()));
          shelf.turns.put(ended.id(), kept.ended(ended, trace));
          learning.ifPresent(shelf::queue);
          charge.ifPresent(shelf::charge);
        });
  }

  private static void answer(Shelf shelf, KeptTurn kept, Message reply, Trace trace) {
    var conversation = shelf.conversation(reply.conversation());
    var remembered = shelf.remembered(conversation.avatar());
    if (remembered.isForgotten(kept.turn().asked(), trace.memories())) {
      remembered.forget(Provenance.of(reply));
    }
    var elsewhere = conversation.head().filter(head -> !kept.head().equals(Optional.of(head)));
    shelf.say(conversation, reply, elsewhere.orElse(reply.id()));
    remembered.use(trace.ofUse(), reply.at());
  }
}
