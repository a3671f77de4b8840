package io.vibhava.cli.turn;

import io.vibhava.application.learning.Tally;
import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.ReflectionQueue.Standing;
import io.vibhava.application.turn.AuditMemory.Audited;
import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.memory.Scopes;
import io.vibhava.domain.learning.Audit;
import io.vibhava.domain.learning.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how much of what is believed is junk.
@Command(
    name = "audit",
    description =
        "Measure how much of what was noted of you is junk: kept twice, echoed, unfounded.")
public final class AuditMemoryCommand implements Callable<Integer> {

  private final Desk desk;

  public AuditMemoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Option(names = "--json", description = "One JSON object for each avatar.")
  private boolean json;

  /// What a model took to learn, as JSON.
  record TallyJson(
      String outcome,
      int batches,
      int calls,
      long inputTokens,
      long outputTokens,
      String last,
      String why) {

    static TallyJson of(Tally tally) {
      return new TallyJson(
          tally.outcome().written(),
          tally.batches(),
          tally.calls(),
          tally.inputTokens(),
          tally.outputTokens(),
          tally.last().toString(),
          tally.outcome().reason());
    }
  }

  /// What is still to be learned from, as JSON.
  record BacklogJson(String stage, String state, String why, int messages) {

    static BacklogJson of(Backlog some) {
      return new BacklogJson(some.stage().label(), some.state().label(), some.why(), some.jobs());
    }
  }

  /// How reflecting stands, as JSON.
  record StandingJson(int learnedSince, @Nullable String last, String why) {

    static StandingJson of(Standing standing) {
      return new StandingJson(
          standing.learned(), standing.last().map(Instant::toString).orElse(null), standing.why());
    }
  }

  /// An audit as JSON; shares are of all that was noted, from 0 to 1.
  record AuditJson(
      String avatar,
      int noted,
      int junk,
      double junkShare,
      int duplicates,
      int loops,
      int secrets,
      int withoutQuote,
      int neverRecalled,
      double neverRecalledShare,
      Map<String, Integer> refused,
      List<TallyJson> model,
      List<BacklogJson> waiting,
      @Nullable StandingJson reflecting) {

    static AuditJson of(Audited audited, String avatar) {
      var audit = audited.audit();
      return new AuditJson(
          avatar,
          audit.beliefs(),
          audit.junk(),
          audit.share(audit.junk()),
          audit.duplicates(),
          audit.loops(),
          audit.secrets(),
          audit.unquoted(),
          audit.neverRecalled(),
          audit.share(audit.neverRecalled()),
          refused(audit),
          audited.learning().stream().map(TallyJson::of).toList(),
          audited.backlog().stream().map(BacklogJson::of).toList(),
          audited.reflecting().map(StandingJson::of).orElse(null));
    }

    private static Map<String, Integer> refused(Audit audit) {
      var refused = new TreeMap<String, Integer>();
      audit.refused().forEach((why, count) -> refused.put(name(why), count));
      return refused;
    }

    private static String name(Refusal refusal) {
      return refusal.name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      for (var each : Scopes.holders(open, Optional.ofNullable(avatar))) {
        print(open.engine().auditMemory().audit(Scopes.of(open, each)), each.name());
      }
    }
    return Exit.OK;
  }

  private void print(Audited audited, String name) {
    if (json) {
      desk.console().json(AuditJson.of(audited, name));
      return;
    }
    var audit = audited.audit();
    desk.console()
        .line(
            "%s: %d noted, %d junk (%.1f %%): %d duplicates, %d loops, %d secrets, %d without their quote; %d never recalled"
                .formatted(
                    name,
                    audit.beliefs(),
                    audit.junk(),
                    100 * audit.share(audit.junk()),
                    audit.duplicates(),
                    audit.loops(),
                    audit.secrets(),
                    audit.unquoted(),
                    audit.neverRecalled()));
    audit
        .refused()
        .forEach((why, count) -> desk.console().line("  %d: %s".formatted(count, why.reason())));
    audited.learning().forEach(tally -> desk.console().line("  " + Learning.of(tally)));
    audited.backlog().forEach(some -> desk.console().line("  " + Learning.of(some)));
    audited.reflecting().ifPresent(it -> desk.console().line("  " + Learning.of(it)));
  }
}
