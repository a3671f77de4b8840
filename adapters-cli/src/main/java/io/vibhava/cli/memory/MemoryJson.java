package io.vibhava.cli.memory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vibhava.domain.memory.BeliefState;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A memory as JSON.
record MemoryJson(
    String id,
    String kind,
    String text,
    String at,
    String avatar,
    @Nullable String message,
    String quote,
    List<SourceJson> sources) {

  /// Words that a memory rests on, as JSON.
  record SourceJson(@Nullable String message, String quote) {}

  /// A memory of a list, and what became of it, as JSON.
  ///
  /// @param state `held`, `ended`, `superseded`, `corrected`, `withdrawn` or `undone`
  record ListedJson(@JsonUnwrapped MemoryJson memory, String state) {}

  /// A memory that was found, and why, as JSON.
  record FoundJson(@JsonUnwrapped MemoryJson memory, double score, String why) {}

  static MemoryJson of(Memory memory, String avatar) {
    return new MemoryJson(
        memory.id().toString(),
        memory.kind(),
        memory.text(),
        memory.at().toString(),
        avatar,
        memory.isByHand() ? null : memory.provenance().message().toString(),
        memory.provenance().quote(),
        sources(memory));
  }

  static ListedJson listed(Memory memory, String avatar) {
    return new ListedJson(of(memory, avatar), BeliefState.of(memory).label());
  }

  static List<SourceJson> sources(Memory memory) {
    return memory.evidence().stream()
        .map(it -> new SourceJson(memory.isByHand() ? null : it.message().toString(), it.quote()))
        .toList();
  }

  static FoundJson of(Recollection found, String avatar) {
    return new FoundJson(of(found.memory(), avatar), found.score(), found.why());
  }
}
