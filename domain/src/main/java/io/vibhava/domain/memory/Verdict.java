package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// A candidate as it was judged.
///
/// @param loss tells why it was not recalled; none where it was
public record Verdict(Recollection recollection, Optional<Supplier<Loss>> loss) {

  static Verdict open(Recollection recollection) {
    return new Verdict(recollection, Optional.empty());
  }

  /// The same, not recalled. Why is looked up when it is asked: the model does not read it, and
  /// nobody should wait for it before that is asked.
  Verdict lost(Supplier<Loss> why) {
    return new Verdict(recollection, Optional.of(why));
  }

  public boolean isRecalled() {
    return loss.isEmpty();
  }

  /// Why it was not recalled; none where it was.
  public Optional<Loss> lost() {
    return loss.map(Supplier::get);
  }

  Instant at() {
    return recollection.memory().at();
  }
}
