package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import java.time.Instant;

/// Something that a person stated about themselves or theirs, found in what they said.
public sealed interface Statement {

  Assessment assessment();

  /// The words it was read from, and where they stand.
  Provenance provenance();

  /// The statement as something to be remembered from `at` on.
  Memory asMemory(MemoryId id, Instant at);

  /// Something that is so.
  ///
  /// @param text one sentence in the third person, such as "The person's dog is called Biscuit."
  record Held(Subject subject, String text, Assessment assessment, Provenance provenance)
      implements Statement {

    @Override
    public Memory asMemory(MemoryId id, Instant at) {
      return new Fact(id, subject, text, Times.since(at), assessment, provenance);
    }
  }

  /// Something that the person likes, dislikes or wishes for.
  ///
  /// @param strength from 0 (slight) to 1 (strong)
  record Preferred(
      String topic,
      Preference.Stance stance,
      double strength,
      Assessment assessment,
      Provenance provenance)
      implements Statement {

    @Override
    public Memory asMemory(MemoryId id, Instant at) {
      return new Preference(id, topic, stance, strength, Times.since(at), assessment, provenance);
    }
  }
}
