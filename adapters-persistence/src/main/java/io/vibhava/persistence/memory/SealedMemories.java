package io.vibhava.persistence.memory;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.persistence.memory.MemoryPayload.FactPayload;
import io.vibhava.persistence.memory.MemoryPayload.PreferencePayload;
import io.vibhava.persistence.memory.MemoryPayload.RangePayload;
import io.vibhava.persistence.memory.MemoryPayload.ReflectionPayload;
import io.vibhava.persistence.memory.MemoryPayload.TimesPayload;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Seals and opens what is remembered in one scope, with the scope's key. The version of the scope
/// at which something was written is its revision.
record SealedMemories(UUID owner, UUID avatar, SealingKey key) {

  MemoryRow sealed(Memory memory, long seq) {
    var id = memory.id().value();
    var sealed = Payloads.seal(key, place(kind(memory.kind()), id, seq), payload(memory));
    var message = memory.provenance().message().value();
    return new MemoryRow(id, memory.kind(), message, seq, sealed, parts().sealed(memory, seq));
  }

  private static MemoryPayload payload(Memory memory) {
    return switch (memory) {
      case Fact fact -> MemoryMapper.INSTANCE.toPayload(fact);
      case Preference preference -> MemoryMapper.INSTANCE.toPayload(preference);
      case Reflection reflection -> MemoryMapper.INSTANCE.toPayload(reflection);
      case Episode _ ->
          throw new IllegalArgumentException("an episode is its message, and is not kept twice");
    };
  }

  Belief open(MemoryRow row) {
    return switch (kind(row.kind())) {
      case FACT -> fact(row, payload(row, FactPayload.class));
      case PREFERENCE -> preference(row, payload(row, PreferencePayload.class));
      default -> reflection(row, payload(row, ReflectionPayload.class));
    };
  }

  private <T> T payload(MemoryRow row, Class<T> shape) {
    return Payloads.open(key, place(kind(row.kind()), row.id(), row.seq()), row.sealed(), shape);
  }

  private Belief fact(MemoryRow row, FactPayload fact) {
    return MemoryMapper.INSTANCE.toFact(
        new MemoryId(row.id()),
        provenance(row.message(), fact.provenance()),
        history(row, fact.times()),
        fact);
  }

  private Belief preference(MemoryRow row, PreferencePayload preference) {
    return MemoryMapper.INSTANCE.toPreference(
        new MemoryId(row.id()),
        provenance(row.message(), preference.provenance()),
        history(row, preference.times()),
        preference);
  }

  private Belief reflection(MemoryRow row, ReflectionPayload reflection) {
    var evidence = new ArrayList<>(List.of(provenance(row.message(), reflection.provenance())));
    evidence.addAll(parts().evidence(row.parts()));
    return MemoryMapper.INSTANCE.toReflection(
        new MemoryId(row.id()), evidence, history(row, reflection.times()), reflection);
  }

  private History history(MemoryRow row, TimesPayload first) {
    return new History(MemoryMapper.INSTANCE.toTimes(first), parts().changes(row.parts()));
  }

  private SealedParts parts() {
    return new SealedParts(owner, avatar, key);
  }

  private static Provenance provenance(UUID message, RangePayload range) {
    return MemoryMapper.INSTANCE.toProvenance(new MessageId(message), range);
  }

  private static Kind kind(String written) {
    return switch (written) {
      case "fact" -> Kind.FACT;
      case "preference" -> Kind.PREFERENCE;
      case "reflection" -> Kind.REFLECTION;
      default -> throw new IllegalArgumentException("no kind of memory that is kept: " + written);
    };
  }

  byte[] seal(MemoryId memory, Embedding embedding, long seq) {
    return key.seal(place(Kind.VECTOR, memory.value(), seq), VectorBytes.of(embedding));
  }

  Embedding open(VectorRow row) {
    return VectorBytes.embedding(
        key.open(place(Kind.VECTOR, row.memory(), row.seq()), row.sealed()));
  }

  DeedRow sealed(Deed deed) {
    var sealed = Payloads.seal(key, place(deed.number()), DeedPayload.of(deed.act()));
    return new DeedRow(deed.number(), deed.at(), sealed);
  }

  Deed open(DeedRow row) {
    var payload = Payloads.open(key, place(row.number()), row.sealed(), DeedPayload.class);
    return new Deed(row.number(), row.written(), payload.toAct());
  }

  /// A deed has no id: it is the scope's by its number.
  private Place place(int number) {
    return new Place(owner, avatar, Kind.DEED, avatar, number);
  }

  /// A forgotten range; of its quote nothing is kept.
  byte[] sealForgotten(Provenance range, long seq) {
    var place = new Place(owner, avatar, Kind.FORGOTTEN, range.message().value(), seq);
    return Payloads.seal(key, place, new RangePayload(range.from(), range.to(), ""));
  }

  Provenance open(ForgottenRow row) {
    var place = new Place(owner, avatar, Kind.FORGOTTEN, row.message(), row.seq());
    return provenance(row.message(), Payloads.open(key, place, row.sealed(), RangePayload.class));
  }

  /// Whether nothing of `source` may be learned for what was forgotten in `row`. What does not open
  /// may have been any of it.
  boolean isBarred(ForgottenRow row, Provenance source) {
    return ifItOpens(() -> open(row)).map(source::overlaps).orElse(true);
  }

  Optional<Memory> ifItOpens(MemoryRow row) {
    return ifItOpens(() -> open(row));
  }

  Optional<Embedding> ifItOpens(VectorRow row) {
    return ifItOpens(() -> open(row));
  }

  private static <T> Optional<T> ifItOpens(Supplier<T> opening) {
    try {
      return Optional.of(opening.get());
    } catch (Failure.Conflict e) {
      return Optional.empty();
    }
  }

  private Place place(Kind kind, UUID id, long seq) {
    return new Place(owner, avatar, kind, id, seq);
  }
}
