package io.vibhava.web.memory;

import io.vibhava.application.memory.ExplainMemory.Origin;
import io.vibhava.domain.memory.Belief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a memory comes from, as JSON.
///
/// @param held whether it is held true now
record OriginJson(
    MemoryJson memory,
    @Nullable String conversation,
    boolean held,
    List<String> replaced,
    List<String> replacedBy) {

  static OriginJson of(Origin origin) {
    return new OriginJson(
        MemoryJson.of(origin.memory()),
        origin.message().map(message -> message.conversation().toString()).orElse(null),
        !(origin.memory() instanceof Belief belief && belief.times().expired().isPresent()),
        origin.replaced().stream().map(other -> other.id().toString()).toList(),
        origin.replacedBy().stream().map(other -> other.id().toString()).toList());
  }
}
