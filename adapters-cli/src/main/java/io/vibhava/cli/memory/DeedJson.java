package io.vibhava.cli.memory;

import io.vibhava.domain.memory.Deed;
import java.util.List;

/// A change by the person's hand, as JSON.
record DeedJson(int number, String at, String change, List<String> memories, String avatar) {

  static DeedJson of(Deed deed, String avatar) {
    return new DeedJson(
        deed.number(),
        deed.at().toString(),
        DeedLine.name(deed.act()),
        DeedLine.memories(deed.act()).stream().map(Object::toString).toList(),
        avatar);
  }
}
