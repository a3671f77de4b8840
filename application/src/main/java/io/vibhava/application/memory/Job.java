package io.vibhava.application.memory;

import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.JobId;
import java.util.Locale;

/// Something to be learned from later: it names a message and holds nothing of it.
///
/// @param stage how far it has come
public record Job(JobId id, OwnerId owner, AvatarId avatar, MessageId message, Stage stage) {

  /// How far a job has come.
  public enum Stage {
    /// Nobody has read the message yet.
    FIRST,
    /// The rules have, and what they found is kept. A language model was to read it as well, was
    /// not there, and is asked again.
    MODEL;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One of which nothing is done yet.
  public Job(JobId id, OwnerId owner, AvatarId avatar, MessageId message) {
    this(id, owner, avatar, message, Stage.FIRST);
  }

  /// The same, read by the rules.
  public Job forModel() {
    return new Job(id, owner, avatar, message, Stage.MODEL);
  }
}
