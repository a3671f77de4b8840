package io.vibhava.web.memory;

import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;

/// A change by the person's hand, as JSON.
record DeedJson(int number, String at, String change, List<String> memories) {

  static DeedJson of(Deed deed) {
    return new DeedJson(
        deed.number(),
        deed.at().toString(),
        change(deed.act()),
        memories(deed.act()).stream().map(MemoryId::toString).toList());
  }

  private static String change(Act act) {
    return switch (act) {
      case Act.Corrected _ -> "corrected";
      case Act.Noted _ -> "noted";
      case Act.Brought _ -> "brought";
      case Act.Hid _ -> "hid";
      case Act.Paused _ -> "paused";
      case Act.Resumed _ -> "resumed";
      case Act.Forgot _ -> "forgot";
      case Act.Undid _ -> "undid";
    };
  }

  private static List<MemoryId> memories(Act act) {
    return switch (act) {
      case Act.Corrected(var before, var after) -> List.of(before, after);
      case Act.Noted(var memory) -> List.of(memory);
      case Act.Brought(var memories) -> memories;
      case Act.Hid(var memory) -> List.of(memory);
      case Act.Forgot forgot -> List.of(forgot.memory());
      case Act.Paused _, Act.Resumed _, Act.Undid _ -> List.of();
    };
  }
}
