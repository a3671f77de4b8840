package io.vibhava.persistence.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper
interface TurnMapper {

  TurnMapper INSTANCE = Mappers.getMapper(TurnMapper.class);

  @Mapping(target = "v", expression = "java(TurnPayload.VERSION)")
  @Mapping(target = "problem", source = "turn.problem")
  TurnPayload toPayload(Turn turn, Trace trace);

  @Mapping(target = "tookNanos", source = "took")
  TurnPayload.TracePayload toPayload(Trace trace);

  TurnPayload.ProblemPayload toPayload(Turn.Problem problem);

  @Mapping(target = "took", source = "tookNanos")
  Trace toTrace(TurnPayload.TracePayload payload);

  Turn.Problem toProblem(TurnPayload.ProblemPayload payload);

  Map<String, Integer> toLabels(Map<Section, Integer> tokens);

  Map<Section, Integer> toSections(Map<String, Integer> tokens);

  Map<String, Long> toNanos(Map<Stage, Duration> took);

  Map<Stage, Duration> toDurations(Map<String, Long> nanos);

  default Turn toTurn(TurnRow row, Optional<Message> reply, Optional<TurnPayload> payload) {
    return new Turn(
        new TurnId(row.id()),
        new AvatarId(row.avatar()),
        new ConversationId(row.conversation()),
        new MessageId(row.asked()),
        row.state(),
        reply,
        payload.map(TurnPayload::brain).orElse(""),
        row.usage(),
        payload.flatMap(TurnPayload::problem).map(this::toProblem));
  }

  default Optional<TurnPayload.ProblemPayload> toPayload(Optional<Turn.Problem> problem) {
    return problem.map(this::toPayload);
  }

  default MemoryId memoryId(UUID id) {
    return new MemoryId(id);
  }

  default UUID id(MemoryId memory) {
    return memory.value();
  }

  default long nanos(Duration duration) {
    return duration.toNanos();
  }

  default Duration duration(Long nanos) {
    return Duration.ofNanos(nanos);
  }
}
