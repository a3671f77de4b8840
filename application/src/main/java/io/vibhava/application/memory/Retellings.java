package io.vibhava.application.memory;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Set;

/// Tells which replies had which memories before them.
public interface Retellings {

  /// A reply, and the memories that were recalled for it.
  record Retelling(MessageId reply, Set<MemoryId> recalled) {
    public Retelling {
      recalled = Set.copyOf(recalled);
    }
  }

  /// The replies of an avatar for which something was recalled, in no order.
  List<Retelling> retold(Owner owner, AvatarId avatar);
}
