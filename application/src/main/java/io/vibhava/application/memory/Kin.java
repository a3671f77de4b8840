package io.vibhava.application.memory;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.stream.Stream;

/// Finds what stands and falls with a memory.
record Kin(Memories memories) {

  /// The memory, the messages it was told in, and what else was learned from those words.
  List<Memory> of(Scope scope, Memory memory) {
    var told = memory.tellings();
    var messages =
        told.stream()
            .map(telling -> new MemoryId(telling.message().value()))
            .distinct()
            .flatMap(id -> memories.find(scope, id).stream());
    var learned = memories.learned(scope).stream().filter(belief -> restsOn(told, belief));
    return Stream.of(Stream.of(memory), learned, messages)
        .<Memory>flatMap(some -> some)
        .distinct()
        .toList();
  }

  private static boolean restsOn(List<Provenance> told, Belief belief) {
    return belief.evidence().stream().anyMatch(own -> told.stream().anyMatch(own::overlaps));
  }
}
