package io.vibhava.cli.memory;

import io.vibhava.cli.console.Visible;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.MemoryId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A change by the person's hand as a line.
record DeedLine(ZoneId zone) {

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  String of(Deed deed, String avatar) {
    return "change %d  %s  %s: %s"
        .formatted(
            deed.number(), AT.format(deed.at().atZone(zone)), Visible.of(avatar), told(deed.act()));
  }

  private static String told(Act act) {
    return switch (act) {
      case Act.Corrected(var before, var after) -> "corrected %s by %s".formatted(before, after);
      case Act.Noted(var memory) -> "noted %s".formatted(memory);
      case Act.Brought(var brought) -> "brought in %d memories".formatted(brought.size());
      case Act.Hid(var memory) -> "took %s off the profile".formatted(memory);
      case Act.Paused _ -> "paused learning";
      case Act.Resumed _ -> "went on with learning";
      case Act.Forgot(var memory, var count, _) -> "forgot %s, %d in all".formatted(memory, count);
      case Act.Undid(var number) -> "undid change %d".formatted(number);
    };
  }

  static String name(Act act) {
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

  static List<MemoryId> memories(Act act) {
    return switch (act) {
      case Act.Corrected(var before, var after) -> List.of(before, after);
      case Act.Noted(var memory) -> List.of(memory);
      case Act.Brought(var brought) -> brought;
      case Act.Hid(var memory) -> List.of(memory);
      case Act.Forgot(var memory, _, _) -> List.of(memory);
      case Act.Paused _, Act.Resumed _, Act.Undid _ -> List.of();
    };
  }
}
