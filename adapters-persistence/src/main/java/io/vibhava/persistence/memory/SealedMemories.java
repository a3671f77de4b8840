package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.memory.MemoryPayload.FactPayload;
import io.vibhava.persistence.memory.MemoryPayload.PreferencePayload;
import io.vibhava.persistence.memory.MemoryPayload.RangePayload;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import java.util.UUID;

/// Seals and opens what is remembered in one scope, with the scope's key. The version of the scope
/// at which something was written is its revision.
record SealedMemories(UUID owner, UUID avatar, SealingKey key) {

  byte[] seal(Memory memory, long seq) {
    var payload =
        switch (memory) {
          case Fact fact -> MemoryMapper.INSTANCE.toPayload(fact);
          case Preference preference -> MemoryMapper.INSTANCE.toPayload(preference);
          case Episode _ ->
              throw new IllegalArgumentException(
                  "an episode is its message, and is not kept twice");
        };
    return Payloads.seal(key, place(kind(memory.kind()), memory.id().value(), seq), payload);
  }

  Memory open(MemoryRow row) {
    var id = new MemoryId(row.id());
    var kind = kind(row.kind());
    var place = place(kind, row.id(), row.seq());
    if (kind == Kind.FACT) {
      var fact = Payloads.open(key, place, row.sealed(), FactPayload.class);
      return MemoryMapper.INSTANCE.toFact(id, provenance(row.message(), fact.provenance()), fact);
    }
    var preference = Payloads.open(key, place, row.sealed(), PreferencePayload.class);
    return MemoryMapper.INSTANCE.toPreference(
        id, provenance(row.message(), preference.provenance()), preference);
  }

  private static Provenance provenance(UUID message, RangePayload range) {
    return MemoryMapper.INSTANCE.toProvenance(new MessageId(message), range);
  }

  private static Kind kind(String written) {
    return switch (written) {
      case "fact" -> Kind.FACT;
      case "preference" -> Kind.PREFERENCE;
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

  /// A forgotten range; of its quote nothing is kept.
  byte[] sealForgotten(Provenance range, long seq) {
    var place = new Place(owner, avatar, Kind.FORGOTTEN, range.message().value(), seq);
    return Payloads.seal(key, place, new RangePayload(range.from(), range.to(), ""));
  }

  Provenance open(ForgottenRow row) {
    var place = new Place(owner, avatar, Kind.FORGOTTEN, row.message(), row.seq());
    return provenance(row.message(), Payloads.open(key, place, row.sealed(), RangePayload.class));
  }

  private Place place(Kind kind, UUID id, long seq) {
    return new Place(owner, avatar, kind, id, seq);
  }
}
