package io.vibhava.domain.memory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Why a memory was recalled. It is put in words when they are first asked for, since the model
/// does not read them and nobody should wait for them before it is asked.
public final class Reason {

  private final Supplier<String> wording;
  private volatile @Nullable String words;

  Reason(Supplier<String> wording) {
    this.wording = wording;
  }

  @Override
  public String toString() {
    var known = words;
    if (known == null) {
      known = wording.get();
      words = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reason reason && toString().equals(reason.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
