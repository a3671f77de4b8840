package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is sealed of a deed: what was done, and to which memories, deeds or how many. Version 1 did
/// not tell what a forgotten reflection rested on: that came with reflections.
record DeedPayload(
    int v, String act, List<UUID> memories, int number, @Nullable List<UUID> messages) {

  private static final int VERSION = 2;

  static DeedPayload of(Act act) {
    return switch (act) {
      case Act.Corrected(var before, var after) -> named("corrected", List.of(before, after), 0);
      case Act.Noted(var memory) -> named("noted", List.of(memory), 0);
      case Act.Brought(var memories) -> named("brought", memories, 0);
      case Act.Hid(var memory) -> named("hid", List.of(memory), 0);
      case Act.Paused _ -> named("paused", List.of(), 0);
      case Act.Resumed _ -> named("resumed", List.of(), 0);
      case Act.Forgot(var memory, var count, var restedOn) ->
          new DeedPayload(
              VERSION,
              "forgot",
              List.of(memory.value()),
              count,
              restedOn.stream().map(MessageId::value).toList());
      case Act.Undid(var number) -> named("undid", List.of(), number);
    };
  }

  private static DeedPayload named(String act, List<MemoryId> memories, int number) {
    return new DeedPayload(
        VERSION, act, memories.stream().map(MemoryId::value).toList(), number, List.of());
  }

  Act toAct() {
    var ids = memories.stream().map(MemoryId::new).toList();
    return switch (act) {
      case "corrected" -> new Act.Corrected(ids.getFirst(), ids.getLast());
      case "noted" -> new Act.Noted(ids.getFirst());
      case "brought" -> new Act.Brought(ids);
      case "hid" -> new Act.Hid(ids.getFirst());
      case "paused" -> new Act.Paused();
      case "resumed" -> new Act.Resumed();
      case "forgot" -> new Act.Forgot(ids.getFirst(), number, restedOn());
      case "undid" -> new Act.Undid(number);
      default -> throw new IllegalStateException("a deed that this program does not know");
    };
  }

  private Set<MessageId> restedOn() {
    return messages == null
        ? Set.of()
        : messages.stream().map(MessageId::new).collect(Collectors.toSet());
  }
}
