package io.vibhava.application.turn.scripted;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is worked out when it is first wanted, by the one thread that wants it.
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> work;
  private Optional<T> value = Optional.empty();

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    if (value.isEmpty()) {
      value = Optional.of(work.get());
    }
    return value.get();
  }
}
