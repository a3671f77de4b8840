package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Optional;

/// A candidate as it was judged.
///
/// @param lost why it was not recalled; none where it was
public record Verdict(Recollection recollection, Optional<Loss> lost) {

  public boolean isRecalled() {
    return lost.isEmpty();
  }

  Instant at() {
    return recollection.memory().at();
  }
}
