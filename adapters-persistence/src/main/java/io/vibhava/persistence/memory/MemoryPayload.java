package io.vibhava.persistence.memory;

import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Trust;
import java.util.Optional;

/// What is sealed of a memory that was learned. Instants are milliseconds since 1970.
sealed interface MemoryPayload {

  /// Version 1 knew no slots. Whatever is read is in the newest shape: what a version lacks is
  /// absent.
  int VERSION = 2;

  record FactPayload(
      int v,
      SubjectPayload subject,
      String statement,
      Optional<SlotPayload> slot,
      TimesPayload times,
      AssessmentPayload assessment,
      RangePayload provenance)
      implements MemoryPayload {}

  record PreferencePayload(
      int v,
      String topic,
      Stance stance,
      double strength,
      TimesPayload times,
      AssessmentPayload assessment,
      RangePayload provenance)
      implements MemoryPayload {}

  /// What is sealed of a reflection; its evidence lies in its parts.
  record ReflectionPayload(
      int v, String text, TimesPayload times, AssessmentPayload assessment, RangePayload provenance)
      implements MemoryPayload {}

  /// What is sealed of a change.
  ///
  /// @param n its number among the parts of its memory
  record ChangePayload(
      int v,
      int n,
      Change.Kind kind,
      long at,
      Optional<Long> until,
      Optional<String> by,
      Optional<RangePayload> range) {}

  /// What is sealed of a further piece of evidence.
  ///
  /// @param n its number among the parts of its memory
  record EvidencePayload(int v, int n, RangePayload range) {}

  record SlotPayload(String name, String value, boolean single) {}

  /// Whom a fact is about: `person`, `itself` or `third`, which has a name.
  record SubjectPayload(String who, Optional<String> name) {}

  record TimesPayload(
      Optional<Long> validFrom, Optional<Long> validTo, long recorded, Optional<Long> expired) {}

  record AssessmentPayload(double confidence, double importance, Trust trust) {}

  /// A range of the message that the row names.
  record RangePayload(int from, int to, String quote) {}
}
