package io.vibhava.application.memory;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells which replies had which memories before them.
public interface Retellings {

  /// A reply, and the memories that it had before it.
  ///
  /// @param inProfile what the profile of the person rested on
  record Retelling(MessageId reply, Set<MemoryId> recalled, Set<MemoryId> inProfile) {
    public Retelling {
      recalled = Set.copyOf(recalled);
      inProfile = Set.copyOf(inProfile);
    }

    /// Nothing where the reply had no memories before it.
    public static Optional<Retelling> of(
        MessageId reply, Set<MemoryId> recalled, Collection<MemoryId> inProfile) {
      return Optional.of(new Retelling(reply, recalled, Set.copyOf(inProfile)))
          .filter(told -> !told.recalled().isEmpty() || !told.inProfile().isEmpty());
    }
  }

  /// The replies of an avatar that had memories before them, in no order.
  List<Retelling> retold(Owner owner, AvatarId avatar);
}
