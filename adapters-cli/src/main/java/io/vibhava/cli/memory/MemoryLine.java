package io.vibhava.cli.memory;

import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.BeliefState;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A memory as a line of a list.
///
/// @param idLength how many characters of an id tell it from others
public record MemoryLine(ZoneId zone, int idLength, int excerptCharsMax) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

  public String of(Memory memory, String avatar) {
    return "%s  %s  %s  %s: %s"
        .formatted(
            memory.id().toString().substring(0, idLength),
            day(memory),
            memory.kind(),
            source(memory, avatar),
            text(memory));
  }

  public String day(Memory memory) {
    return DAY.format(memory.at().atZone(zone));
  }

  private String noted(Belief belief) {
    var end = BeliefState.end(belief).map(it -> DAY.format(it.atZone(zone))).orElse("");
    return switch (BeliefState.of(belief)) {
      case HELD -> "noted";
      case ENDED -> "noted, so until " + end;
      case SUPERSEDED -> "noted, superseded, so until " + end;
      case CORRECTED -> "noted, corrected " + end;
      case WITHDRAWN -> "noted, taken back " + end;
      case UNDONE -> "noted, undone " + end;
    };
  }

  /// Who said it.
  public String source(Memory memory, String avatar) {
    if (memory instanceof Belief belief) {
      return noted(belief);
    }
    var episode = (Episode) memory;
    return episode.role() == Role.AVATAR
        ? "%s said".formatted(Visible.of(avatar))
        : "you told %s".formatted(Visible.of(avatar));
  }

  /// What was only derived stands with the words that it was derived from.
  public String text(Memory memory) {
    return memory instanceof Episode
        ? shown(memory.text())
        : "%s (from: \"%s\")".formatted(shown(memory.text()), shown(memory.provenance().quote()));
  }

  private String shown(String text) {
    return Text.shortened(Visible.of(Text.folded(text)), excerptCharsMax);
  }
}
