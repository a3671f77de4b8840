package io.vibhava.cli.conversation;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.conversation.ReadConversation.Transcript;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds conversations as they are named at the terminal.
public final class Finding {

  private Finding() {}

  /// Those of every avatar and in every state, the one that was changed last first.
  public static List<Conversation> all(Open open) {
    return open.engine()
        .listConversations()
        .list(open.owner(), Optional.empty(), EnumSet.allOf(ConversationState.class));
  }

  /// The one whose id begins as `typed`.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none
  public static Conversation find(Open open, String typed) {
    return ShortIds.find("conversation", typed, all(open), Conversation::id);
  }

  /// The active one with `avatar` that was changed last.
  public static Optional<Conversation> newest(Open open, Avatar avatar) {
    return open
        .engine()
        .listConversations()
        .list(open.owner(), Optional.of(avatar.id()), EnumSet.of(ConversationState.ACTIVE))
        .stream()
        .findFirst();
  }

  static Transcript read(Open open, String typed, boolean allBranches) {
    var extent = allBranches ? Extent.ALL_BRANCHES : Extent.TO_HEAD;
    return open.engine().readConversation().read(open.owner(), find(open, typed).id(), extent);
  }

  static ConversationJson json(Open open, Conversation conversation) {
    return ConversationMapper.MAPPER.json(conversation, name(names(open), conversation));
  }

  /// The name of the avatar that `conversation` is with.
  static String name(Map<AvatarId, String> names, Conversation conversation) {
    return names.getOrDefault(conversation.avatar(), conversation.avatar().toString());
  }

  static Map<AvatarId, String> names(Open open) {
    return open.engine().nameAvatars().names(open.owner());
  }
}
