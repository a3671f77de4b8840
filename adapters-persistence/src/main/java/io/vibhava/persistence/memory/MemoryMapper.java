package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.persistence.memory.MemoryPayload.FactPayload;
import io.vibhava.persistence.memory.MemoryPayload.PreferencePayload;
import io.vibhava.persistence.memory.MemoryPayload.RangePayload;
import io.vibhava.persistence.memory.MemoryPayload.SubjectPayload;
import io.vibhava.persistence.memory.MemoryPayload.TimesPayload;
import java.time.Instant;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper
interface MemoryMapper {

  MemoryMapper INSTANCE = Mappers.getMapper(MemoryMapper.class);

  @Mapping(target = "v", expression = "java(MemoryPayload.VERSION)")
  FactPayload toPayload(Fact fact);

  @Mapping(target = "v", expression = "java(MemoryPayload.VERSION)")
  PreferencePayload toPayload(Preference preference);

  @Mapping(target = "id", source = "id")
  @Mapping(target = "provenance", source = "provenance")
  Fact toFact(MemoryId id, Provenance provenance, FactPayload payload);

  @Mapping(target = "id", source = "id")
  @Mapping(target = "provenance", source = "provenance")
  Preference toPreference(MemoryId id, Provenance provenance, PreferencePayload payload);

  Provenance toProvenance(MessageId message, RangePayload range);

  TimesPayload toPayload(Times times);

  Times toTimes(TimesPayload times);

  default SubjectPayload toPayload(Subject subject) {
    return switch (subject) {
      case Subject.Person _ -> new SubjectPayload("person", Optional.empty());
      case Subject.Itself _ -> new SubjectPayload("itself", Optional.empty());
      case Subject.Third third -> new SubjectPayload("third", Optional.of(third.name()));
    };
  }

  default Subject toSubject(SubjectPayload payload) {
    return switch (payload.who()) {
      case "person" -> new Subject.Person();
      case "itself" -> new Subject.Itself();
      case "third" -> new Subject.Third(payload.name().orElseThrow());
      default -> throw new IllegalStateException("a subject that this program does not know");
    };
  }

  default long toMillis(Instant instant) {
    return instant.toEpochMilli();
  }

  default Instant toInstant(long millis) {
    return Instant.ofEpochMilli(millis);
  }

  default Optional<Long> toMillis(Optional<Instant> instant) {
    return instant.map(Instant::toEpochMilli);
  }

  default Optional<Instant> toInstant(Optional<Long> millis) {
    return millis.map(Instant::ofEpochMilli);
  }
}
