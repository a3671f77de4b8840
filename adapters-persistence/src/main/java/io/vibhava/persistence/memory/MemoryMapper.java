package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.persistence.memory.MemoryPayload.AssessmentPayload;
import io.vibhava.persistence.memory.MemoryPayload.ChangePayload;
import io.vibhava.persistence.memory.MemoryPayload.FactPayload;
import io.vibhava.persistence.memory.MemoryPayload.PreferencePayload;
import io.vibhava.persistence.memory.MemoryPayload.RangePayload;
import io.vibhava.persistence.memory.MemoryPayload.ReflectionPayload;
import io.vibhava.persistence.memory.MemoryPayload.SlotPayload;
import io.vibhava.persistence.memory.MemoryPayload.SubjectPayload;
import io.vibhava.persistence.memory.MemoryPayload.TimesPayload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper
interface MemoryMapper {

  MemoryMapper INSTANCE = Mappers.getMapper(MemoryMapper.class);

  @Mapping(target = "v", expression = "java(MemoryPayload.VERSION)")
  @Mapping(target = "times", source = "history.first")
  FactPayload toPayload(Fact fact);

  @Mapping(target = "v", expression = "java(MemoryPayload.VERSION)")
  @Mapping(target = "times", source = "history.first")
  PreferencePayload toPayload(Preference preference);

  AssessmentPayload toPayload(Assessment assessment);

  default ReflectionPayload toPayload(Reflection reflection) {
    return new ReflectionPayload(
        MemoryPayload.VERSION,
        reflection.text(),
        toPayload(reflection.history().first()),
        toPayload(reflection.assessment()),
        toPayload(reflection.provenance()));
  }

  Assessment toAssessment(AssessmentPayload payload);

  Slot toSlot(SlotPayload payload);

  SlotPayload toPayload(Slot slot);

  RangePayload toPayload(Provenance provenance);

  Provenance toProvenance(MessageId message, RangePayload range);

  TimesPayload toPayload(Times times);

  Times toTimes(TimesPayload times);

  default Fact toFact(MemoryId id, Provenance provenance, History history, FactPayload payload) {
    return new Fact(
        id,
        toSubject(payload.subject()),
        payload.statement(),
        payload.slot().map(this::toSlot),
        history,
        toAssessment(payload.assessment()),
        provenance);
  }

  default Preference toPreference(
      MemoryId id, Provenance provenance, History history, PreferencePayload payload) {
    return new Preference(
        id,
        payload.topic(),
        payload.stance(),
        payload.strength(),
        history,
        toAssessment(payload.assessment()),
        provenance);
  }

  default Reflection toReflection(
      MemoryId id, List<Provenance> evidence, History history, ReflectionPayload payload) {
    return new Reflection(
        id, payload.text(), evidence, history, toAssessment(payload.assessment()));
  }

  default ChangePayload toPayload(Change change, int number) {
    return new ChangePayload(
        MemoryPayload.VERSION,
        number,
        change.kind(),
        change.at().toEpochMilli(),
        toMillis(change.until()),
        change.by().map(MemoryId::toString),
        change.source().map(this::toPayload));
  }

  default Change toChange(Optional<MessageId> message, ChangePayload payload) {
    return new Change(
        payload.kind(),
        toInstant(payload.at()),
        toInstant(payload.until()),
        payload.by().map(MemoryId::parse),
        message.flatMap(id -> payload.range().map(range -> toProvenance(id, range))));
  }

  default Optional<SlotPayload> toPayload(Optional<Slot> slot) {
    return slot.map(this::toPayload);
  }

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
