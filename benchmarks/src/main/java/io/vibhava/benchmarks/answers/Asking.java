package io.vibhava.benchmarks.answers;

import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import java.util.Map;

/// Asks the product somebody's questions, each in a conversation of its own that is deleted
/// afterwards: no answer leans on another.
final class Asking {

  private final Household household;

  Asking(Household household) {
    this.household = household;
  }

  void ask(Person person, Map<String, String> answers) {
    household.clock().set(person.asksAt());
    var owner = household.house().engine().openAccount().open(person.name());
    person.questions().forEach(it -> answers.put(it.id(), answer(it, owner)));
  }

  private String answer(Question question, Owner owner) {
    var engine = household.house().engine();
    var avatar = engine.meetAvatar().meet(owner, Telling.AVATAR).id();
    var ask = Ask.begin(household.house().newTurn(), avatar, question.text());
    var turn = engine.takeTurn().take(owner, ask, _ -> {}, new Cancellation());
    engine.deleteConversation().delete(owner, turn.conversation());
    return turn.reply().map(Message::text).orElse("");
  }
}
