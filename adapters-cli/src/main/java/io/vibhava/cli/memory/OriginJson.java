package io.vibhava.cli.memory;

import io.vibhava.application.memory.ExplainMemory.Origin;
import io.vibhava.cli.memory.MemoryJson.SourceJson;
import io.vibhava.domain.memory.Belief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a memory comes from, as JSON.
record OriginJson(
    String id,
    String kind,
    String text,
    String source,
    @Nullable String quote,
    @Nullable String message,
    @Nullable String conversation,
    String at,
    boolean held,
    List<SourceJson> sources,
    List<String> replaced,
    List<String> replacedBy,
    List<DeedJson> changes) {

  static OriginJson of(Origin origin, String avatar) {
    var memory = origin.memory();
    return new OriginJson(
        memory.id().toString(),
        memory.kind(),
        memory.text(),
        OriginText.source(memory),
        memory.provenance().quote(),
        origin.message().map(message -> message.id().toString()).orElse(null),
        origin.message().map(message -> message.conversation().toString()).orElse(null),
        memory.at().toString(),
        !(memory instanceof Belief belief && belief.times().expired().isPresent()),
        MemoryJson.sources(memory),
        origin.replaced().stream().map(other -> other.id().toString()).toList(),
        origin.replacedBy().stream().map(other -> other.id().toString()).toList(),
        origin.deeds().stream().map(deed -> DeedJson.of(deed, avatar)).toList());
  }
}
