package io.vibhava.persistence.memory;

import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.memory.MemoryPayload.ChangePayload;
import io.vibhava.persistence.memory.MemoryPayload.EvidencePayload;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Seals and opens the parts of memories: all evidence but the first, and what changed them.
record SealedParts(UUID owner, UUID avatar, SealingKey key) {

  private static final String EVIDENCE = "evidence";
  private static final String CHANGE = "change";

  List<PartRow> sealed(Memory memory, long seq) {
    var rows = new ArrayList<PartRow>();
    memory.evidence().stream().skip(1).forEach(it -> rows.add(row(memory, rows.size(), seq, it)));
    if (memory instanceof Belief belief) {
      belief.history().changes().forEach(it -> rows.add(row(memory, rows.size(), seq, it)));
    }
    return rows;
  }

  private PartRow row(Memory memory, int number, long seq, Provenance evidence) {
    var range = MemoryMapper.INSTANCE.toPayload(evidence);
    var payload = new EvidencePayload(MemoryPayload.VERSION, number, range);
    var id = memory.id().value();
    var sealed = Payloads.seal(key, place(Kind.EVIDENCE, id, seq), payload);
    return new PartRow(id, number, EVIDENCE, Optional.of(evidence.message().value()), seq, sealed);
  }

  private PartRow row(Memory memory, int number, long seq, Change change) {
    var payload = MemoryMapper.INSTANCE.toPayload(change, number);
    var id = memory.id().value();
    var sealed = Payloads.seal(key, place(Kind.CHANGE, id, seq), payload);
    var message = change.source().map(source -> source.message().value());
    return new PartRow(id, number, CHANGE, message, seq, sealed);
  }

  List<Provenance> evidence(List<PartRow> parts) {
    return parts.stream().filter(part -> part.kind().equals(EVIDENCE)).map(this::evidence).toList();
  }

  List<Change> changes(List<PartRow> parts) {
    return parts.stream().filter(part -> part.kind().equals(CHANGE)).map(this::change).toList();
  }

  private Provenance evidence(PartRow part) {
    var payload = open(part, Kind.EVIDENCE, EvidencePayload.class);
    checkNumber(part, payload.n());
    return MemoryMapper.INSTANCE.toProvenance(
        new MessageId(part.message().orElseThrow()), payload.range());
  }

  private Change change(PartRow part) {
    var payload = open(part, Kind.CHANGE, ChangePayload.class);
    checkNumber(part, payload.n());
    return MemoryMapper.INSTANCE.toChange(part.message().map(MessageId::new), payload);
  }

  private <T> T open(PartRow part, Kind kind, Class<T> shape) {
    return Payloads.open(key, place(kind, part.memory(), part.seq()), part.sealed(), shape);
  }

  private static void checkNumber(PartRow part, int sealed) {
    if (part.number() != sealed) {
      throw new Failure.Conflict(
          "memory %s: it does not open, since a part of it was moved; restore it from a backup"
              .formatted(part.memory()));
    }
  }

  private Place place(Kind kind, UUID memory, long seq) {
    return new Place(owner, avatar, kind, memory, seq);
  }
}
