package io.vibhava.domain.turn;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What changes from turn to turn, kept in the last message of a prompt so that all before it stays
/// the same: the memories recalled, as quoted data, and the time.
final class Tail {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT);
  private static final DateTimeFormatter NOW =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ROOT);
  private static final Duration GAP_WORTH_TELLING = Duration.ofHours(6);

  private Tail() {}

  static String memory(Recollection recalled, ZonedDateTime now) {
    var memory = recalled.memory();
    return "- %s, %s: %s\n"
        .formatted(
            DAY.format(memory.at().atZone(now.getZone())),
            source(memory),
            Text.quoted(memory.text()));
  }

  private static String source(Memory memory) {
    return memory instanceof Episode episode && episode.role() == Role.AVATAR
        ? "you said"
        : "the person said";
  }

  static String memories(List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream().collect(Collectors.joining("", "<memories>\n", "</memories>\n\n"));
  }

  static String time(ZonedDateTime now, List<Instant> before) {
    var gap =
        before.isEmpty() ? Duration.ZERO : Duration.between(before.getLast(), now.toInstant());
    var line = "(It is " + NOW.format(now);
    if (gap.compareTo(GAP_WORTH_TELLING) >= 0) {
      line +=
          "; you last spoke "
              + (gap.toDays() > 0 ? days(gap.toDays()) : gap.toHours() + " hours")
              + " ago";
    }
    return line + ".)\n\n";
  }

  private static String days(long days) {
    return days == 1 ? "a day" : days + " days";
  }
}
