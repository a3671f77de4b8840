package io.vibhava.domain.turn;

import static java.util.stream.Collectors.joining;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Passage;
import io.vibhava.domain.memory.Recollection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What changes from turn to turn, kept in the last message of a prompt so that all before it stays
/// the same: the memories recalled, as quoted data, and the time.
final class Tail {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter NOW =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
  private static final Duration GAP_WORTH_TELLING = Duration.ofHours(6);
  private static final String DOUBT =
      "(Nothing in what you remember surely answers this; if you don't know, say so.)\n\n";

  private Tail() {}

  /// Where recalled memories go, a line each.
  static Block memories(int roomTokens, TokenCounter counter) {
    return new Block("<memories>\n", "</memories>\n\n", roomTokens, counter);
  }

  /// A long one in the part that says most about what is asked.
  static String memory(Recollection recalled, Material material, Grounds grounds) {
    var text = Passage.of(recalled.memory().text(), material.asked().text());
    var line = new StringBuilder("- ");
    var zone = material.now().getZone();
    DAY.formatTo(recalled.memory().at().atZone(zone), line);
    return line.append(source(recalled.memory(), text, grounds, zone))
        .append(data(text))
        .append('\n')
        .toString();
  }

  private static String source(Memory memory, String text, Grounds grounds, ZoneId zone) {
    return switch (memory) {
      case Episode episode ->
          episode.role() == Role.AVATAR
              ? ", you said: "
              : ", the person said%s: ".formatted(withdrawn(grounds.withdrawn(episode, text)));
      case Belief belief ->
          belief.times().validTo().map(end -> until(end, zone)).orElse(", you noted: ");
    };
  }

  /// What was put right since stands in what was said as it did.
  private static String withdrawn(List<String> quotes) {
    return quotes.isEmpty()
        ? ""
        : " (put right since: %s)"
            .formatted(quotes.stream().map(Tail::data).collect(joining(", ")));
  }

  /// What was so only until then would be taken for what is so.
  private static String until(Instant end, ZoneId zone) {
    return ", you noted, so until %s: ".formatted(DAY.format(end.atZone(zone)));
  }

  /// `text` as data that can end neither its line nor the block, nor begin one.
  static String data(String text) {
    return Text.quoted(text).replace("<", "&lt;").replace(">", "&gt;");
  }

  /// A hint where it may be that nothing was ever told of what is asked.
  static String doubt(Material material) {
    return material.unsure() ? DOUBT : "";
  }

  static String time(Material material) {
    var line = new StringBuilder("(It is ");
    NOW.formatTo(material.now(), line);
    var gap = gap(material);
    if (gap.compareTo(GAP_WORTH_TELLING) >= 0) {
      line.append("; you last spoke ").append(inWords(gap)).append(" ago");
    }
    return line.append(".)\n\n").toString();
  }

  private static Duration gap(Material material) {
    var before = material.history();
    return before.isEmpty()
        ? Duration.ZERO
        : Duration.between(before.getLast().at(), material.now().toInstant());
  }

  /// What `said` takes behind `time`.
  static int saidTokens(String time, Message said, TokenCounter counter) {
    var together = tokensBefore(said.text(), time, counter.count(time), counter);
    return History.tokens(said) + together - counter.count(time);
  }

  /// What `before` takes ahead of `text`. A vocabulary joins white space at the beginning of
  /// `text`, or a slash, to the line's end before it; anything else takes what it takes alone.
  static int tokensBefore(String text, String before, int alone, TokenCounter counter) {
    var first = text.isEmpty() ? '.' : text.charAt(0);
    return Character.isWhitespace(first) || first == '/'
        ? counter.count(before + text) - counter.count(text)
        : alone;
  }

  private static String inWords(Duration gap) {
    return switch ((int) Math.min(gap.toDays(), 2)) {
      case 0 -> gap.toHours() + " hours";
      case 1 -> "a day";
      default -> gap.toDays() + " days";
    };
  }
}
