package io.vibhava.web.memory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vibhava.domain.memory.Recollection;

/// A memory that was found, and why, as JSON.
record FoundJson(@JsonUnwrapped MemoryJson memory, double score, String why) {

  static FoundJson of(Recollection found) {
    return new FoundJson(MemoryJson.of(found.memory()), found.score(), found.why());
  }
}
