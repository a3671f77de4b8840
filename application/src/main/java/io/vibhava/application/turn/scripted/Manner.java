package io.vibhava.application.turn.scripted;

import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How somebody speaks: their own lines for each act.
record Manner(String name, Map<Act, List<String>> lines) {

  private static final Manner PLAIN = read("plain", PlainLines.TEXT);
  private static final Manner DRY = read("dry", DryLines.TEXT);
  private static final Manner PLAYFUL = read("playful", PlayfulLines.TEXT);
  private static final Manner POETIC = read("poetic", PoeticLines.TEXT);
  private static final Manner STATELY = read("stately", StatelyLines.TEXT);
  private static final Manner BRISK = read("brisk", BriskLines.TEXT);
  private static final Manner CALM = read("calm", CalmLines.TEXT);
  private static final Manner WARM = read("warm", WarmLines.TEXT);

  static final List<Manner> ALL = List.of(PLAIN, DRY, PLAYFUL, POETIC, STATELY, BRISK, CALM, WARM);

  /// The manner that suits the traits best; warm where none stands out.
  static Manner of(Traits traits) {
    if (traits.of(Trait.VERBOSITY) <= 0.2 || traits.of(Trait.WARMTH) <= 0.4) {
      return PLAIN;
    }
    if (traits.of(Trait.HUMOUR) >= 0.6) {
      return traits.of(Trait.HUMOUR) >= 0.8 ? DRY : PLAYFUL;
    }
    if (traits.of(Trait.FORMALITY) >= 0.6) {
      return traits.of(Trait.VERBOSITY) >= 0.8 ? POETIC : STATELY;
    }
    if (traits.of(Trait.EXTRAVERSION) <= 0.35) {
      return CALM;
    }
    return traits.of(Trait.DIRECTNESS) >= 0.75 ? BRISK : WARM;
  }

  List<String> of(Act act) {
    return lines.getOrDefault(act, List.of());
  }

  /// Lines of text under the names of their acts.
  private static Manner read(String name, String text) {
    var lines = new EnumMap<Act, List<String>>(Act.class);
    var act = Act.HELLO;
    for (var line : text.lines().toList()) {
      if (line.startsWith("#")) {
        act = Act.valueOf(line.substring(2).toUpperCase(Locale.ROOT).replace(' ', '_'));
      } else {
        lines.computeIfAbsent(act, _ -> new ArrayList<>()).add(line);
      }
    }
    return new Manner(name, lines);
  }
}
