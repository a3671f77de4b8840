package io.vibhava.application.inmemory;

import io.vibhava.application.learning.Ledger;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.learning.Took;
import io.vibhava.domain.memory.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;

record InMemoryLedger(State state) implements Ledger {

  @Override
  public void add(Scope scope, Took took, Instant at) {
    state.change(
        scope.owner(),
        shelf -> {
          if (shelf.avatars.containsKey(scope.avatar())) {
            add(shelf.ledger(scope.avatar()), took, at);
          }
        });
  }

  private static void add(Map<Outcome, Tally> ledger, Took took, Instant at) {
    ledger.merge(
        took.outcome(),
        Tally.none(took.outcome()).and(took, at),
        (before, _) -> before.and(took, at));
  }

  @Override
  public List<Tally> tallies(Scope scope) {
    return state.with(scope.owner(), shelf -> List.copyOf(shelf.ledger(scope.avatar()).values()));
  }
}
