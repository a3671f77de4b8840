package io.vibhava.terminal;

import io.vibhava.application.memory.Backlog;
import io.vibhava.cli.Check;
import io.vibhava.cli.Check.State;
import io.vibhava.cli.turn.Learning;
import io.vibhava.domain.Failure;
import io.vibhava.persistence.Finding;
import io.vibhava.wiring.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// Looks at each part of the house in turn. A part that is broken does not keep the others from
/// being looked at.
final class Examination {

  private final Plan plan;
  private final LongConsumer progress;
  private final List<Check> checks = new ArrayList<>();

  Examination(Plan plan, LongConsumer progress) {
    this.plan = plan;
    this.progress = progress;
  }

  List<Check> checks() {
    add("java", "Java " + Runtime.version());
    look("settings", plan::checkSettings);
    add("data folder", plan.data().toString());
    lookAtStore();
    lookAtLearning();
    lookAtBackup();
    look("embedding model", plan::embedOnce);
    look("language model", plan::chooseBrain);
    return checks;
  }

  private void lookAtStore() {
    try {
      plan.inspectStore(progress).stream().map(Examination::check).forEach(checks::add);
    } catch (Failure e) {
      addFailed("store", e);
    }
  }

  /// What waits is no fault; what was tried in vain is.
  private void lookAtLearning() {
    try {
      var backlog = plan.backlog();
      backlog.forEach(some -> checks.add(new Check("learning", state(some), Learning.of(some))));
      plan.notReflected()
          .forEach(some -> checks.add(new Check("reflecting", State.WARNING, Learning.of(some))));
      if (backlog.isEmpty()) {
        add("learning", "nothing waits");
      }
    } catch (Failure e) {
      addFailed("learning", e);
    }
  }

  private static State state(Backlog some) {
    return some.why().isEmpty() ? State.OK : State.WARNING;
  }

  /// When the last one was taken, which is no fault of the folder's either way.
  private void lookAtBackup() {
    plan.lastBackup()
        .ifPresentOrElse(
            moment -> add("backup", "the last good one holds what was kept at " + moment),
            () ->
                checks.add(
                    new Check(
                        "backup",
                        State.WARNING,
                        "none was taken yet; take one with: vibhava backup FILE")));
  }

  private static Check check(Finding finding) {
    return new Check(finding.part(), finding.sound() ? State.OK : State.FAILED, finding.message());
  }

  private void look(String part, Supplier<String> looking) {
    try {
      add(part, looking.get());
    } catch (Failure e) {
      addFailed(part, e);
    }
  }

  private void add(String part, String found) {
    checks.add(new Check(part, State.OK, found));
  }

  private void addFailed(String part, Failure e) {
    checks.add(new Check(part, State.FAILED, String.valueOf(e.getMessage())));
  }
}
