package io.vibhava.web.openai;

import io.vibhava.application.Engine;
import io.vibhava.application.account.Caller;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.http.Refused;
import io.vibhava.web.openai.Threads.Spot;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// One turn of a client of OpenAI's protocol.
///
/// @param named the conversation that the client names, if it names one
record ChatTurn(
    Engine engine,
    Threads threads,
    Caller caller,
    Avatar avatar,
    TurnId id,
    Heard heard,
    Optional<ConversationId> named) {

  Owner owner() {
    return caller.owner();
  }

  private Threads.Client client() {
    return new Threads.Client(owner(), caller.credential(), avatar.id());
  }

  /// Takes the turn.
  Turn take(Consumer<? super TurnEvent> listener, Cancellation leaving) {
    var turn =
        named.map(it -> inNamed(it, listener, leaving)).orElseGet(() -> inFound(listener, leaving));
    turn.reply().ifPresent(reply -> note(turn, reply));
    return turn;
  }

  private void note(Turn turn, Message reply) {
    var spot = new Spot(turn.conversation(), reply.id());
    threads.note(client(), heard.with(reply.text()), spot);
  }

  private Turn inNamed(
      ConversationId conversation, Consumer<? super TurnEvent> listener, Cancellation leaving) {
    var talk = engine.readConversation().read(owner(), conversation, Extent.TO_HEAD).conversation();
    if (!talk.avatar().equals(avatar.id())) {
      throw Refused.malformed("conversation_id: that conversation is with another avatar");
    }
    return take(Ask.last(id, conversation, heard.last()), listener, leaving);
  }

  private Turn inFound(Consumer<? super TurnEvent> listener, Cancellation leaving) {
    return threads
        .find(client(), heard.earlier())
        .map(spot -> behind(spot, listener, leaving))
        .orElseGet(() -> take(Ask.begin(id, avatar.id(), heard.last()), listener, leaving));
  }

  /// The same words at the same place again ask for another reply, and are not said twice.
  private Turn behind(Spot spot, Consumer<? super TurnEvent> listener, Cancellation leaving) {
    return saidThere(spot)
        .map(said ->
            engine.regenerateReply().regenerate(owner(), id, said, Set.of(), listener, leaving))
        .orElseGet(() ->
            take(
                Ask.branch(id, spot.conversation(), Optional.of(spot.behind()), heard.last()),
                listener,
                leaving));
  }

  private Optional<MessageId> saidThere(Spot spot) {
    return engine
        .readConversation()
        .read(owner(), spot.conversation(), Extent.ALL_BRANCHES)
        .messages()
        .stream()
        .filter(message -> message.role() == Role.USER && message.text().equals(heard.last()))
        .filter(message -> message.parent().equals(Optional.of(spot.behind())))
        .map(Message::id)
        .findFirst();
  }

  private Turn take(Ask ask, Consumer<? super TurnEvent> listener, Cancellation leaving) {
    return engine.takeTurn().take(owner(), ask, listener, leaving);
  }
}
