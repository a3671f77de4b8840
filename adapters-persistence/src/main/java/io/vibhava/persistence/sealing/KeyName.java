package io.vibhava.persistence.sealing;

import java.util.Locale;
import java.util.UUID;

/// What a key seals.
///
/// @param content the id of what it seals
/// @param avatar the avatar that this is of; the key is destroyed with it
public record KeyName(Type type, UUID content, UUID avatar) {

  /// What there is a key for each of.
  public enum Type {
    /// Nothing by itself: the account's own key lies apart. It stands here once it is destroyed.
    ACCOUNT,
    AVATAR,
    CONVERSATION,
    MEMORY;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static KeyName ofAccount(UUID owner) {
    return new KeyName(Type.ACCOUNT, owner, owner);
  }

  public static KeyName ofAvatar(UUID avatar) {
    return new KeyName(Type.AVATAR, avatar, avatar);
  }

  public static KeyName ofConversation(UUID conversation, UUID avatar) {
    return new KeyName(Type.CONVERSATION, conversation, avatar);
  }

  /// That of what is remembered with `avatar`.
  public static KeyName ofMemory(UUID avatar) {
    return new KeyName(Type.MEMORY, avatar, avatar);
  }

  /// For messages to people.
  @Override
  public String toString() {
    return "%s %s".formatted(type.label(), content);
  }
}
