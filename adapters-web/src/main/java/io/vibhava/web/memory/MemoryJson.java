package io.vibhava.web.memory;

import io.vibhava.domain.memory.BeliefState;
import io.vibhava.domain.memory.Memory;
import org.jspecify.annotations.Nullable;

/// A memory as JSON.
///
/// @param message what it comes from; none for what was written down or brought in
/// @param state `held`, `ended`, `superseded`, `corrected`, `withdrawn` or `undone`
record MemoryJson(
    String id,
    String kind,
    String text,
    String at,
    @Nullable String message,
    String quote,
    String state) {

  static MemoryJson of(Memory memory) {
    return new MemoryJson(
        memory.id().toString(),
        memory.kind(),
        memory.text(),
        memory.at().toString(),
        memory.isByHand() ? null : memory.provenance().message().toString(),
        memory.provenance().quote(),
        BeliefState.of(memory).label());
  }
}
