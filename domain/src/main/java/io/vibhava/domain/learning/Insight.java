package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Something that may follow from several things that were said, before it is known whether it may
/// be believed.
///
/// @param text one sentence in the third person that stands by itself
/// @param matter how it begins as long as it is about the same; what is known of that is out of
///   date when there is more to tell
/// @param evidence the words that it follows from, the oldest first
/// @param confidence how sure it is, from 0 to 1
/// @param growth how many times as much evidence is worth telling it anew
public record Insight(
    String text, String matter, List<Provenance> evidence, double confidence, double growth) {

  /// What happens again and again, or has changed, matters more to a person than most of what they
  /// say once.
  private static final double IMPORTANCE = 0.6;

  public Insight {
    evidence = List.copyOf(evidence);
  }

  /// The messages that it rests on.
  Set<MessageId> messages() {
    return messages(evidence);
  }

  static Set<MessageId> messages(List<Provenance> evidence) {
    return evidence.stream().map(Provenance::message).collect(Collectors.toSet());
  }

  Reflection asMemory(MemoryId id, Instant now) {
    return new Reflection(
        id,
        text,
        evidence,
        History.of(Times.since(now)),
        new Assessment(confidence, IMPORTANCE, Trust.TOLD));
  }
}
