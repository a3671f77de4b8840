package io.vibhava.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.domain.memory.Scope;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every ledger of learning does.
public abstract class LedgerContract extends StoreContract {

  private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Ledger ledger;
  private Scope scope;

  @BeforeEach
  void aScope() {
    ledger = stores.ledger();
    scope = new Scope(owner, talk.avatar("Mira").id());
  }

  private static Took took(Outcome outcome, int calls) {
    return new Took(outcome, calls, 100, 10);
  }

  @Test
  void aNewLedgerIsEmpty() {
    assertThat(ledger.tallies(scope)).isEmpty();
  }

  @Test
  void whatEndedInTheSameWayIsAddedUp() {
    ledger.add(scope, took(Outcome.UNDERSTOOD, 1), MORNING);
    ledger.add(scope, took(Outcome.NOT_UNDERSTOOD, 2), NOON);
    ledger.add(scope, took(Outcome.UNDERSTOOD, 1), NOON);

    assertThat(ledger.tallies(scope))
        .containsExactly(
            new Tally(Outcome.UNDERSTOOD, 2, 2, 200, 20, NOON),
            new Tally(Outcome.NOT_UNDERSTOOD, 1, 2, 100, 10, NOON));
  }

  @Test
  void theTimeIsThatOfTheLatestWhateverComesLast() {
    ledger.add(scope, took(Outcome.REFUSED, 1), NOON);
    ledger.add(scope, took(Outcome.REFUSED, 1), MORNING);

    assertThat(ledger.tallies(scope).getFirst().last()).isEqualTo(NOON);
  }

  @Test
  void eachScopeHasItsOwn() {
    var other = new Scope(owner, talk.avatar("Theo").id());
    ledger.add(scope, took(Outcome.UNDERSTOOD, 1), NOON);

    assertThat(ledger.tallies(other)).isEmpty();
  }

  @Test
  void itGoesWithItsAvatarAndDoesNotComeBack() {
    ledger.add(scope, took(Outcome.UNDERSTOOD, 1), NOON);
    stores.avatars().remove(owner, scope.avatar());
    ledger.add(scope, took(Outcome.UNDERSTOOD, 1), NOON);

    assertThat(ledger.tallies(scope)).isEmpty();
  }

  @Test
  void nothingIsLostWhenManyAddAtOnce() throws Exception {
    Race.of(
        20,
        () -> {
          ledger.add(scope, took(Outcome.UNDERSTOOD, 1), NOON);
          return true;
        });

    assertThat(ledger.tallies(scope).getFirst().batches()).isEqualTo(20);
  }
}
