package io.vibhava.persistence.conversation;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper
interface ConversationMapper {

  ConversationMapper INSTANCE = Mappers.getMapper(ConversationMapper.class);

  @Mapping(target = "v", expression = "java(TitlePayload.VERSION)")
  TitlePayload toPayload(Conversation conversation);

  @Mapping(target = "v", expression = "java(MessagePayload.VERSION)")
  MessagePayload toPayload(Message message);

  @Mapping(target = "untitled", ignore = true)
  Conversation toConversation(ConversationRow row, TitlePayload payload);

  @Mapping(target = "at", source = "row.written")
  @Mapping(target = "in", ignore = true)
  @Mapping(target = "saying", ignore = true)
  Message toMessage(MessageRow row, MessagePayload payload);

  default Optional<MessageId> present(UUID id) {
    return Optional.of(new MessageId(id));
  }

  default AvatarId avatarId(UUID id) {
    return new AvatarId(id);
  }

  default ConversationId conversationId(UUID id) {
    return new ConversationId(id);
  }

  default MessageId messageId(UUID id) {
    return new MessageId(id);
  }

  default Optional<MessageId> messageId(Optional<UUID> id) {
    return id.map(MessageId::new);
  }
}
