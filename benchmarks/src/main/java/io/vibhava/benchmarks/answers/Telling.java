package io.vibhava.benchmarks.answers;

import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.benchmarks.answers.Person.Exchange;
import io.vibhava.benchmarks.answers.Person.Talk;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.turn.Turn;
import java.time.Duration;
import java.util.Optional;

/// Has somebody's talks with the product, at their times; it learns after each.
final class Telling {

  /// Whom everybody talks with.
  static final String AVATAR = "Mira";

  private static final Duration BETWEEN = Duration.ofSeconds(40);
  private static final Duration LEARNING_MAX = Duration.ofMinutes(5);

  private final Household household;
  private final Reciter reciter;

  Telling(Household household, Reciter reciter) {
    this.household = household;
    this.reciter = reciter;
  }

  void tell(Person person) {
    household.clock().set(person.talks().getFirst().at());
    var engine = household.house().engine();
    var owner = engine.openAccount().open(person.name());
    var avatar = engine.meetAvatar().meet(owner, AVATAR).id();
    person.talks().forEach(talk -> tell(talk, owner, avatar));
  }

  private void tell(Talk talk, Owner owner, AvatarId avatar) {
    household.clock().set(talk.at());
    Optional<Turn> last = Optional.empty();
    for (var exchange : talk.exchanges()) {
      last = Optional.of(said(exchange, owner, ask(exchange, avatar, last)));
      household.clock().advance(BETWEEN);
    }
    household.house().learnNow(owner, LEARNING_MAX);
  }

  private Ask ask(Exchange exchange, AvatarId avatar, Optional<Turn> last) {
    var id = household.house().newTurn();
    return last.map(turn ->
            Ask.follow(id, turn.conversation(), turn.reply().orElseThrow().id(), exchange.said()))
        .orElseGet(() -> Ask.begin(id, avatar, exchange.said()));
  }

  private Turn said(Exchange exchange, Owner owner, Ask ask) {
    reciter.next(exchange.replied());
    return household.house().engine().takeTurn().take(owner, ask, _ -> {}, new Cancellation());
  }
}
