package io.vibhava.persistence.turn;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Signal;
import io.vibhava.domain.turn.Beginning;
import io.vibhava.domain.turn.Fate;
import io.vibhava.domain.turn.Mark;
import io.vibhava.domain.turn.Place;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Used;
import io.vibhava.persistence.turn.TurnPayload.RangePayload;
import io.vibhava.persistence.turn.TurnPayload.TracePayload;
import io.vibhava.persistence.turn.TurnPayload.UsedPayload;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/// How a reply came about, as it is sealed and read.
@Mapper
interface TraceMapper {

  TraceMapper INSTANCE = Mappers.getMapper(TraceMapper.class);

  Map<String, Integer> toLabels(Map<Section, Integer> tokens);

  Map<Section, Integer> toSections(Map<String, Integer> tokens);

  Map<String, Long> toNanos(Map<Stage, Duration> took);

  Map<Stage, Duration> toDurations(Map<String, Long> nanos);

  TurnPayload.BeginningPayload toPayload(Beginning beginning);

  Beginning toBeginning(TurnPayload.BeginningPayload payload);

  Mark toMark(TurnPayload.MarkPayload payload);

  default TracePayload toPayload(Trace trace) {
    return new TracePayload(
        trace.mode().name(),
        trace.recalled().stream().map(this::toPayload).toList(),
        Optional.of(trace.missed().stream().map(this::toPayload).toList())
            .filter(missed -> !missed.isEmpty()),
        Optional.of(trace.profile().stream().map(MemoryId::value).toList())
            .filter(ids -> !ids.isEmpty()),
        Optional.of(trace.without().stream().map(MemoryId::value).sorted().toList())
            .filter(ids -> !ids.isEmpty()),
        toLabels(trace.tokens()),
        trace.beginning().map(this::toPayload),
        toNanos(trace.took()));
  }

  default Trace toTrace(TracePayload payload) {
    return new Trace(
        RecallMode.valueOf(payload.mode()),
        payload.recalled().stream().map(this::toUsed).toList(),
        payload.missed().orElse(List.of()).stream().map(this::toUsed).toList(),
        payload.profile().orElse(List.of()).stream().map(MemoryId::new).toList(),
        toIds(payload.without().orElse(List.of())),
        toSections(payload.tokens()),
        payload.beginning().map(this::toBeginning),
        toDurations(payload.tookNanos()));
  }

  private static Set<MemoryId> toIds(List<UUID> ids) {
    return ids.stream().map(MemoryId::new).collect(Collectors.toSet());
  }

  default UsedPayload toPayload(Used used) {
    var id = used.memory().value();
    return new UsedPayload(
        id,
        used.source().map(place -> place.message().value()).filter(message -> !message.equals(id)),
        used.source().map(place -> new RangePayload(place.from(), place.to())),
        used.score(),
        Optional.of(used.why()).filter(why -> !why.isEmpty()),
        Optional.of(toNames(used.parts())).filter(parts -> !parts.isEmpty()),
        Optional.of(used.fate().name()));
  }

  private static Map<String, Double> toNames(Map<Signal, Double> parts) {
    return parts.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
  }

  default Used toUsed(UsedPayload payload) {
    return new Used(
        new MemoryId(payload.memory()),
        payload.range().map(range -> toPlace(payload, range)),
        payload.score(),
        payload.why().orElse(""),
        toSignals(payload.parts().orElse(Map.of())),
        payload.fate().map(Fate::valueOf).orElse(Fate.RECALLED));
  }

  private static Place toPlace(UsedPayload payload, RangePayload range) {
    var message = new MessageId(payload.message().orElse(payload.memory()));
    return new Place(message, range.from(), range.to());
  }

  /// Without signals that there are no more.
  private static Map<Signal, Double> toSignals(Map<String, Double> parts) {
    var signals = new EnumMap<Signal, Double>(Signal.class);
    for (var signal : Signal.values()) {
      Optional.ofNullable(parts.get(signal.name())).ifPresent(part -> signals.put(signal, part));
    }
    return signals;
  }

  default long nanos(Duration duration) {
    return duration.toNanos();
  }

  default Duration duration(Long nanos) {
    return Duration.ofNanos(nanos);
  }
}
