package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Something that the person did to what is remembered. It names memories and copies none of them.
///
/// @param number counted from 1 in each scope
public record Deed(int number, Instant at, Act act) {

  /// What was done.
  public sealed interface Act {

    /// A belief took the place of another.
    record Corrected(MemoryId before, MemoryId after) implements Act {}

    /// A belief was written down.
    record Noted(MemoryId memory) implements Act {}

    /// Beliefs were brought in from elsewhere.
    record Brought(List<MemoryId> memories) implements Act {
      public Brought {
        memories = List.copyOf(memories);
      }
    }

    /// A belief was taken off the profile; it is remembered all the same.
    record Hid(MemoryId memory) implements Act {}

    /// Learning was paused.
    record Paused() implements Act {}

    /// Learning goes on.
    record Resumed() implements Act {}

    /// A memory was forgotten, with others.
    ///
    /// @param restedOn for a reflection, the messages that it rested on: nothing is made of them
    ///   together again
    record Forgot(MemoryId memory, int count, Set<MessageId> restedOn) implements Act {
      public Forgot {
        restedOn = Set.copyOf(restedOn);
      }

      public Forgot(MemoryId memory, int count) {
        this(memory, count, Set.of());
      }
    }

    /// An earlier deed was undone.
    record Undid(int number) implements Act {}
  }

  /// Whether it can be undone.
  public boolean canBeUndone() {
    return switch (act) {
      case Act.Corrected _, Act.Noted _, Act.Brought _, Act.Hid _, Act.Paused _, Act.Resumed _ ->
          true;
      case Act.Forgot _, Act.Undid _ -> false;
    };
  }

  /// Whether it is about a memory.
  public boolean concerns(MemoryId memory) {
    return switch (act) {
      case Act.Corrected(var before, var after) -> before.equals(memory) || after.equals(memory);
      case Act.Noted(var noted) -> noted.equals(memory);
      case Act.Brought(var brought) -> brought.contains(memory);
      case Act.Hid(var hidden) -> hidden.equals(memory);
      case Act.Forgot(var forgotten, _, _) -> forgotten.equals(memory);
      case Act.Paused _, Act.Resumed _, Act.Undid _ -> false;
    };
  }
}
