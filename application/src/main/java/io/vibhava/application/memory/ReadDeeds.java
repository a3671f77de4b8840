package io.vibhava.application.memory;

import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Scope;

/// Tells what the person did to what is remembered.
public record ReadDeeds(DeedLog log) {

  public Deeds read(Scope scope) {
    return log.deeds(scope);
  }
}
