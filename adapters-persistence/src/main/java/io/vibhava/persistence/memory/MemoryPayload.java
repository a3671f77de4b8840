package io.vibhava.persistence.memory;

import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Trust;
import java.util.Optional;

/// What is sealed of a memory that was learned. Instants are milliseconds since 1970.
sealed interface MemoryPayload {

  int VERSION = 1;

  record FactPayload(
      int v,
      SubjectPayload subject,
      String statement,
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

  /// Whom a fact is about: `person`, `itself` or `third`, which has a name.
  record SubjectPayload(String who, Optional<String> name) {}

  record TimesPayload(
      Optional<Long> validFrom, Optional<Long> validTo, long recorded, Optional<Long> expired) {}

  record AssessmentPayload(double confidence, double importance, Trust trust) {}

  /// A range of the message that the row names.
  record RangePayload(int from, int to, String quote) {}
}
