package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Beginning;
import io.vibhava.domain.turn.Explanation;
import io.vibhava.domain.turn.Mark;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Used;
import java.util.Optional;

/// Tells how a reply came about.
public final class ExplainReply {

  private final Turns turns;
  private final Conversations conversations;
  private final Citing citing;
  private final Traces traces;

  ExplainReply(Turns turns, Conversations conversations, Citing citing) {
    this.turns = turns;
    this.conversations = conversations;
    this.citing = citing;
    this.traces = new Traces(turns);
  }

  /// What was forgotten since is told of without its words.
  ///
  /// @throws Failure.NotFound if there is no such reply
  /// @throws Failure.Conflict if how it came about is kept and does not open
  public Explanation explain(Owner owner, MessageId reply) {
    var kept = kept(owner, reply);
    var trace = kept.trace().orElseThrow(() -> takenBack(reply));
    var scope = new Scope(owner, kept.turn().avatar());
    return new Explanation(
        kept.turn(),
        trace,
        stable(owner, kept.turn().asked(), trace),
        citing.of(scope, trace.profile().stream().map(Used::inProfile).toList()),
        citing.of(scope, trace.recalled()),
        citing.of(scope, trace.missed()));
  }

  private Turns.Kept kept(Owner owner, MessageId reply) {
    try {
      return turns.byReply(owner, reply).orElseThrow(() -> missing(reply));
    } catch (Failure.Conflict e) {
      throw new Failure.Conflict(
          "reply %s: how it came about is damaged and can't be told; the other replies can still be explained (%s)"
              .formatted(reply, e.getMessage()));
    }
  }

  private Optional<Mark> stable(Owner owner, MessageId asked, Trace trace) {
    return trace
        .beginning()
        .flatMap(now -> replyBefore(owner, asked).flatMap(reply -> beginning(owner, reply, now)));
  }

  private Optional<Mark> beginning(Owner owner, MessageId reply, Beginning now) {
    return traces.of(owner, reply).flatMap(Trace::beginning).flatMap(now::stable);
  }

  /// The reply before `asked` on its way from the beginning, also behind messages without one.
  private Optional<MessageId> replyBefore(Owner owner, MessageId asked) {
    var before = parent(owner, asked);
    while (before.filter(message -> message.role() == Role.USER).isPresent()) {
      before = parent(owner, before.get().id());
    }
    return before.map(Message::id);
  }

  private Optional<Message> parent(Owner owner, MessageId id) {
    return conversations
        .message(owner, id)
        .flatMap(Message::parent)
        .flatMap(parent -> conversations.message(owner, parent));
  }

  private static Failure missing(MessageId reply) {
    return new Failure.NotFound("reply %s: there is none".formatted(reply));
  }

  private static Failure takenBack(MessageId reply) {
    return new Failure.NotFound(
        "reply %s: how it came about went with what was taken back".formatted(reply));
  }
}
