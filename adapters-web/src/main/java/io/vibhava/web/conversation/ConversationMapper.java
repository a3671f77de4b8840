package io.vibhava.web.conversation;

import io.vibhava.application.conversation.SearchConversations.Hit;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/// Conversations and messages in the shape they are given in.
@Mapper
interface ConversationMapper {

  ConversationMapper MAPPER = Mappers.getMapper(ConversationMapper.class);

  ConversationJson json(Conversation conversation);

  MessageJson json(Message message);

  @Mapping(target = ".", source = "message")
  @Mapping(target = "conversation", source = "conversation.id")
  @Mapping(target = "title", source = "conversation.title")
  HitJson json(Hit hit);

  default String text(Role role) {
    return role.label();
  }

  default String text(MessageState state) {
    return state.label();
  }

  default String text(ConversationState state) {
    return state.label();
  }

  default String text(Object idOrInstant) {
    return idOrInstant.toString();
  }

  default @Nullable String text(Optional<?> id) {
    return id.map(Object::toString).orElse(null);
  }
}
