package io.vibhava.application.memory;

import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Scope;

/// Tells what the person did to what is remembered.
public record ReadDeeds(Ledger ledger) {

  public Deeds read(Scope scope) {
    return ledger.deeds(scope);
  }
}
