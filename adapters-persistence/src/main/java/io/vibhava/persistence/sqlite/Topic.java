package io.vibhava.persistence.sqlite;

import java.util.UUID;

/// What a change is about, as far as changes are told apart by what is held of them in memory.
///
/// @param id the avatar, or the conversation
public record Topic(Kind kind, UUID owner, UUID id) {

  /// What can change by itself.
  public enum Kind {
    /// The revisions of an avatar.
    AVATAR,
    /// A conversation and its messages.
    CONVERSATION,
    /// All that was said with an avatar and what it remembers.
    SCOPE,
    /// Of that, what was learned, and what the person did to it.
    LEARNED
  }

  public static Topic avatar(UUID owner, UUID avatar) {
    return new Topic(Kind.AVATAR, owner, avatar);
  }

  public static Topic conversation(UUID owner, UUID conversation) {
    return new Topic(Kind.CONVERSATION, owner, conversation);
  }

  public static Topic scope(UUID owner, UUID avatar) {
    return new Topic(Kind.SCOPE, owner, avatar);
  }

  public static Topic learned(UUID owner, UUID avatar) {
    return new Topic(Kind.LEARNED, owner, avatar);
  }
}
