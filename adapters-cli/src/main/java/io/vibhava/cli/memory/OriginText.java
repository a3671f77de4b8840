package io.vibhava.cli.memory;

import io.vibhava.application.memory.ExplainMemory.Origin;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a memory comes from, in lines.
record OriginText(ZoneId zone, String avatar) {

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  List<String> lines(Origin origin) {
    var memory = origin.memory();
    var lines = new ArrayList<String>();
    lines.add("%s: %s".formatted(memory.kind(), shown(memory.text())));
    lines.add("from: %s, %s".formatted(source(memory), at(memory.at())));
    lines.add("quote: %s".formatted(shown(memory.provenance().quote())));
    memory.evidence().stream()
        .skip(1)
        .forEach(
            it -> lines.add("and: %s (message %s)".formatted(shown(it.quote()), it.message())));
    origin.message().ifPresent(message -> lines.add("message: %s".formatted(message.id())));
    origin
        .conversation()
        .ifPresent(in -> lines.add("conversation: %s (%s)".formatted(shown(in.title()), in.id())));
    if (memory instanceof Belief belief) {
      belief.times().validFrom().ifPresent(from -> lines.add("so since: " + at(from)));
      belief.times().validTo().ifPresent(to -> lines.add("so until: " + at(to)));
      belief.times().expired().ifPresent(end -> lines.add("no longer held since: " + at(end)));
    }
    origin.replaced().forEach(other -> lines.add("took the place of: " + other(other)));
    origin.replacedBy().forEach(other -> lines.add("its place was taken by: " + other(other)));
    origin.deeds().forEach(deed -> lines.add(new DeedLine(zone).of(deed, avatar)));
    return lines;
  }

  /// Where it comes from, in a word or two.
  static String source(Memory memory) {
    return switch (memory) {
      case Episode _ -> "said";
      case Belief belief when !belief.isByHand() -> "learned";
      case Belief belief ->
          belief.assessment().trust() == Trust.BROUGHT ? "brought in" : "your own hand";
    };
  }

  private static String other(Memory memory) {
    return "%s (%s)".formatted(shown(memory.text()), memory.id());
  }

  private static String shown(String text) {
    return Visible.of(Text.folded(text));
  }

  private String at(Instant instant) {
    return AT.format(instant.atZone(zone));
  }
}
