package io.vibhava.application.usage;

import io.vibhava.domain.usage.Spent;
import java.util.function.Consumer;

/// Room for one call of a model, held from before it is made until what it took is kept. Closing it
/// gives back what was not taken.
public final class Reservation implements AutoCloseable {

  private final Consumer<Spent> release;
  private Spent taken = Spent.NOTHING;
  private boolean closed;

  Reservation(Consumer<Spent> release) {
    this.release = release;
  }

  /// Of what costs nothing, or where nothing is limited.
  static Reservation none() {
    return new Reservation(_ -> {});
  }

  /// Notes what was taken, and kept as taken.
  public synchronized void took(Spent spent) {
    taken = spent;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      release.accept(taken);
    }
  }
}
