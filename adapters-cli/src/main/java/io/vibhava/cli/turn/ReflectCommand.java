package io.vibhava.cli.turn;

import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.ReflectOnMemories.Report;
import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.memory.MemoryLine;
import io.vibhava.cli.memory.Scopes;
import io.vibhava.domain.memory.Reflection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reflects on what was said.
@Command(
    name = "reflect",
    description =
        "Look back on all conversations now: what you come back to, what changed. This happens by"
            + " itself, too, once enough was said. Each reflection rests on quotes; see: memory why.")
public final class ReflectCommand implements Callable<Integer> {

  private final Desk desk;

  public ReflectCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(
      names = "--avatar",
      paramLabel = "NAME",
      description = "Whose memory; that of the usual avatar if none is named.")
  private @Nullable String avatar;

  @Option(names = "--json", description = "Print what came of it as a JSON object.")
  private boolean json;

  /// Words that a reflection rests on, as JSON.
  record SourceJson(String message, String quote) {}

  /// A reflection, as JSON.
  record MadeJson(String id, String text, List<SourceJson> sources) {

    static MadeJson of(Reflection made) {
      return new MadeJson(
          made.id().toString(),
          made.text(),
          made.evidence().stream()
              .map(it -> new SourceJson(it.message().toString(), it.quote()))
              .toList());
    }
  }

  /// What came of reflecting, as JSON.
  record ReportJson(
      String avatar,
      List<MadeJson> made,
      int outdated,
      Map<String, Integer> refused,
      @Nullable String model) {

    static ReportJson of(Report report, String avatar) {
      var refused = new TreeMap<String, Integer>();
      report
          .refused()
          .forEach((why, count) -> refused.put(why.name().toLowerCase(Locale.ROOT), count));
      return new ReportJson(
          avatar,
          report.made().stream().map(it -> MadeJson.of(it)).toList(),
          report.outdated(),
          refused,
          report.model().map(Outcome::written).orElse(null));
    }
  }

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var whose = Optional.ofNullable(avatar).orElseGet(open::defaultAvatar);
      var found = Scopes.holders(open, Optional.of(whose)).getFirst();
      var report = open.engine().reflectOnMemories().reflect(Scopes.of(open, found));
      if (json) {
        desk.console().json(ReportJson.of(report, found.name()));
      } else {
        print(
            report, new MemoryLine(open.zone(), length(report), desk.settings().excerptCharsMax()));
      }
    }
    return Exit.OK;
  }

  private static int length(Report report) {
    return ShortIds.lengthFor(report.made().stream().map(it -> it.id()).toList());
  }

  private void print(Report report, MemoryLine line) {
    if (report.made().isEmpty()) {
      desk.console().note("nothing new follows from what was said");
    }
    report.made().forEach(it -> desk.console().line(line.of(it, "")));
    report
        .refused()
        .forEach(
            (why, count) -> desk.console().note("%d left out: %s".formatted(count, why.reason())));
    report
        .model()
        .filter(outcome -> outcome != Outcome.UNDERSTOOD)
        .ifPresent(outcome -> desk.console().note("the model: " + outcome.reason()));
  }
}
