package io.vibhava.persistence.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper(uses = TraceMapper.class)
interface TurnMapper {

  TurnMapper INSTANCE = Mappers.getMapper(TurnMapper.class);

  @Mapping(target = "v", expression = "java(TurnPayload.VERSION)")
  @Mapping(target = "problem", source = "turn.problem")
  TurnPayload toPayload(Turn turn, Trace trace);

  TurnPayload.ProblemPayload toPayload(Turn.Problem problem);

  Turn.Problem toProblem(TurnPayload.ProblemPayload payload);

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
}
