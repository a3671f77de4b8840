package io.vibhava.application.turn;

import io.vibhava.application.usage.Reservation;
import io.vibhava.domain.usage.Spent;
import java.util.Optional;

/// The room of one exchange in the budgets: held until the exchange is over, and given back at once
/// where it comes later than that.
final class Room implements AutoCloseable {

  private Optional<Reservation> held = Optional.empty();
  private boolean over;

  synchronized void hold(Reservation reservation) {
    if (over) {
      reservation.close();
    } else {
      held = Optional.of(reservation);
    }
  }

  /// Notes what was kept as spent.
  synchronized void took(Spent spent) {
    held.ifPresent(reservation -> reservation.took(spent));
  }

  @Override
  public synchronized void close() {
    over = true;
    held.ifPresent(Reservation::close);
  }
}
