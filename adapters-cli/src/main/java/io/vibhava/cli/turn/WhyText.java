package io.vibhava.cli.turn;

import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.memory.MemoryLine;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Cited;
import io.vibhava.domain.turn.Explanation;
import io.vibhava.domain.turn.Trace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a reply came about, as people read it: a line for each section of the prompt and for each
/// memory.
///
/// @param avatar the name of who replied
public record WhyText(String avatar, ZoneId zone, int excerptCharsMax) {

  public List<String> lines(Explanation why) {
    var lines = new ArrayList<String>();
    lines.add("Reply %s to message %s".formatted(replyId(why), why.turn().asked()));
    var usage = why.turn().usage();
    lines.add(
        "Spoken by %s: %d tokens in, %d out"
            .formatted(why.turn().brain(), usage.input(), usage.output()));
    prompt(why).forEach(lines::add);
    memories(why, lines);
    leftOut(why.trace()).forEach(lines::add);
    lines.add(stages(why.trace()));
    return lines;
  }

  private static String replyId(Explanation why) {
    return why.turn().reply().map(reply -> reply.id().toString()).orElse("");
  }

  private static Stream<String> prompt(Explanation why) {
    var table = new Table();
    why.trace()
        .tokens()
        .forEach((section, tokens) -> table.row("  " + section.label(), number(tokens)));
    var total = "Prompt: %s tokens".formatted(number(why.trace().tokensTotal()));
    return Stream.of(Stream.of(total), table.lines(), Stream.of(stable(why)))
        .flatMap(lines -> lines);
  }

  private static String stable(Explanation why) {
    return why.stable()
        .map(mark ->
            "  of which %s tokens (%s characters) as in the prompt before"
                .formatted(number(mark.tokens()), number(mark.chars())))
        .orElse("  none of which is known to be as in a prompt before");
  }

  private void memories(Explanation why, List<String> lines) {
    var mode = why.trace().mode().name().toLowerCase(Locale.ROOT);
    var line = line(why);
    section("Always in mind (profile)", why.profile(), line, lines);
    section("The request held (%s)".formatted(mode), why.held(), line, lines);
    section("Near misses", why.nearMisses(), line, lines);
    section("True no longer, and left out", why.closed(), line, lines);
  }

  private void section(String title, List<Cited> memories, MemoryLine line, List<String> lines) {
    lines.add("%s: %d".formatted(title, memories.size()));
    var table = new Table();
    memories.forEach(cited -> row(cited, line, table));
    table.lines().forEach(lines::add);
  }

  private MemoryLine line(Explanation why) {
    var ids =
        Stream.of(why.profile(), why.recalled(), why.missed())
            .flatMap(List::stream)
            .map(cited -> cited.used().memory())
            .toList();
    return new MemoryLine(zone, ShortIds.lengthFor(ids), excerptCharsMax);
  }

  private void row(Cited cited, MemoryLine line, Table table) {
    var id = cited.used().memory().toString().substring(0, line.idLength());
    var used = cited.used();
    var score = used.parts().isEmpty() ? "" : String.format(Locale.ROOT, "%6.3f", used.score());
    var memory = cited.memory();
    table.row(
        "  " + id,
        score,
        fate(cited),
        memory.map(line::day).orElse(""),
        memory.map(Memory::kind).orElse(""),
        memory.map(it -> text(it, line)).orElse("forgotten since") + parts(cited));
  }

  private String text(Memory memory, MemoryLine line) {
    return "%s: %s".formatted(line.source(memory, avatar), line.text(memory));
  }

  private static String fate(Cited cited) {
    return switch (cited.fate()) {
      case HELD, IN_PROFILE -> "";
      default -> cited.fate().label();
    };
  }

  private static String parts(Cited cited) {
    var parts = cited.used().parts();
    return parts.isEmpty()
        ? ""
        : parts.entrySet().stream()
            .map(part ->
                String.format(Locale.ROOT, "%s %.2f", part.getKey().label(), part.getValue()))
            .collect(Collectors.joining(" + ", "  (", ")"));
  }

  private static Stream<String> leftOut(Trace trace) {
    return trace.without().isEmpty()
        ? Stream.empty()
        : Stream.of(
            trace.without().stream()
                .map(MemoryId::toString)
                .sorted()
                .collect(Collectors.joining(", ", "Left out, as was asked: ", "")));
  }

  private static String stages(Trace trace) {
    return trace.took().entrySet().stream()
        .map(entry -> "%s %d ms".formatted(entry.getKey().label(), entry.getValue().toMillis()))
        .collect(Collectors.joining(", ", "Time: ", ""));
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,6d", count).strip();
  }
}
