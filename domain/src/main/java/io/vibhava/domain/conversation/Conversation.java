package io.vibhava.domain.conversation;

import io.vibhava.domain.Text;
import io.vibhava.domain.avatar.AvatarId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// A talk with one avatar.
///
/// @param title what it is called; at first the start of what was first said
/// @param head the message that the next one follows, unless another is named
/// @param created when it began
/// @param updated when something was last said in it or it was changed
/// @param revision counted from 1; each change of the title or the state makes the next, so that
///   two changes at once are noticed. Moving the head makes none: a talk goes on while it is
///   renamed
public record Conversation(
    ConversationId id,
    AvatarId avatar,
    String title,
    ConversationState state,
    Optional<MessageId> head,
    Instant created,
    Instant updated,
    int revision) {

  /// The most characters of a title.
  public static final int TITLE_CHARS_MAX = 120;

  private static final int TITLE_CHARS_OF_FIRST = 60;

  public Conversation {
    Text.checked("title", title, TITLE_CHARS_MAX);
  }

  /// A conversation that begins with `said`, which its title is taken from.
  public static Conversation begun(ConversationId id, AvatarId avatar, String said, Instant now) {
    var title = Text.shortened(Text.folded(said), TITLE_CHARS_OF_FIRST);
    return new Conversation(
        id, avatar, title, ConversationState.ACTIVE, Optional.empty(), now, now, 1);
  }

  /// Whether the title still is the start of `first`, and repeats something of it behind the
  /// character `from`.
  public boolean isTitledBy(Message first, int from) {
    var begins = Text.folded(first.text().substring(0, from)).length() < TITLE_CHARS_OF_FIRST;
    return begins
        && first.parent().isEmpty()
        && title.equals(begun(id, avatar, first.text(), created).title());
  }

  /// The conversation with a title that tells nothing of what was said.
  public Conversation untitled(Instant now) {
    return renamed("Conversation of " + LocalDate.ofInstant(created, ZoneOffset.UTC), now);
  }

  public Conversation renamed(String newTitle, Instant now) {
    return new Conversation(id, avatar, newTitle, state, head, created, now, revision + 1);
  }

  public Conversation in(ConversationState next, Instant now) {
    return new Conversation(id, avatar, title, next, head, created, now, revision + 1);
  }

  public Conversation headedBy(MessageId newHead, Instant now) {
    return new Conversation(id, avatar, title, state, Optional.of(newHead), created, now, revision);
  }
}
