package io.vibhava.persistence.sealing;

import io.vibhava.domain.Failure;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What does not open: it is left out, so that the rest stays usable, and each is told of once.
public final class SetAside {

  private static final String LEFT_OUT =
      "; it is left out, the rest stays usable, and vibhava doctor names all that does not open";
  private static final String MORE =
      "more in this folder does not open; vibhava doctor names all of it";

  /// Whoever has more damage than this wants `doctor`, not a line for each.
  private static final int TOLD_MAX = 5;

  private final Consumer<? super String> told;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /// @param told is told what was left out and the way out, never what anybody said
  public SetAside(Consumer<? super String> told) {
    this.told = told;
  }

  /// What `opening` opens; none where it does not open.
  public <T> Optional<T> unless(Supplier<Optional<T>> opening) {
    return or(opening, Optional::empty);
  }

  /// What `opening` opens, or `gap` where it does not open.
  public <T> Optional<T> or(Supplier<Optional<T>> opening, Supplier<Optional<T>> gap) {
    try {
      return opening.get();
    } catch (Failure.Conflict e) {
      tell(String.valueOf(e.getMessage()));
      return gap.get();
    }
  }

  private synchronized void tell(String problem) {
    if (known.size() <= TOLD_MAX && known.add(problem)) {
      told.accept(known.size() <= TOLD_MAX ? problem + LEFT_OUT : MORE);
    }
  }
}
