package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.MessageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ranges of messages that recalled memories come from. Words that were recalled say all that
/// was understood of them; two things that were understood of the same words say different things.
final class Sources {

  /// What of an episode may be left that was not understood, and it still brings nothing new.
  private static final double LEFT_MAX = 0.2;

  private final Map<MessageId, List<Memory>> taken = new HashMap<>();

  /// Takes a memory.
  ///
  /// @return whether its words bring something that those taken before do not
  boolean add(Memory memory) {
    var ofMessage = taken.computeIfAbsent(memory.provenance().message(), _ -> new ArrayList<>());
    return !isSaid(memory, ofMessage) && ofMessage.add(memory);
  }

  private static boolean isSaid(Memory memory, List<Memory> taken) {
    return taken.stream()
            .anyMatch(it -> it instanceof Episode && it.provenance().overlaps(memory.provenance()))
        || (memory instanceof Episode episode && left(episode, taken) <= LEFT_MAX);
  }

  /// What share of the episode's characters none of `taken` was understood of.
  private static double left(Episode episode, List<Memory> taken) {
    var whole = episode.provenance();
    var covered = new boolean[whole.to() - whole.from()];
    for (var memory : taken) {
      var range = memory.provenance();
      for (var at = Math.max(range.from(), whole.from());
          at < Math.min(range.to(), whole.to());
          at++) {
        covered[at - whole.from()] = true;
      }
    }
    var left = 0;
    for (var isCovered : covered) {
      left += isCovered ? 0 : 1;
    }
    return (double) left / covered.length;
  }
}
