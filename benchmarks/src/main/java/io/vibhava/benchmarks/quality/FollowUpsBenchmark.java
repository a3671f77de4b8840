package io.vibhava.benchmarks.quality;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// `benchmarks/run followups`: what leans on the talk finds as much as the same question written
/// out. Each is asked in a turn, in a conversation of its own.
public final class FollowUpsBenchmark {

  private static final int FIRST = 10;

  private final House house;
  private final Import.Imported imported;

  private FollowUpsBenchmark(House house, Import.Imported imported) {
    this.house = house;
    this.imported = imported;
  }

  public static void main(String[] arguments) throws IOException {
    var kept = Path.of(System.getProperty("vibhava.benchmarks", "benchmarks/target"));
    var folder = Files.createTempDirectory("vibhava-followups-");
    try (var model = new OnnxEmbedder();
        var embedder = new KeptMeanings(model, kept);
        var house = House.in(folder, embedder)) {
      new FollowUpsBenchmark(house, Import.of(Acquaintances.talk(), house)).run();
    } finally {
      Quality.delete(folder);
    }
  }

  private void run() {
    var all = Acquaintances.followUps();
    var leaning = share(all, this::leaning);
    var alone = share(all, one -> found(one.leaning(), one.evidence()));
    var whole = share(all, one -> found(one.whole(), one.evidence()));
    System.out.printf(
        Locale.ROOT,
        "%d follow-ups, recall@%d: leaning on the talk %.3f, without it %.3f, written out %.3f%n",
        all.size(),
        FIRST,
        leaning,
        alone,
        whole);
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"followups\",\"questions\":%d,\"recall10\":%.4f,\"alone\":%.4f,\"written\":%.4f}%n",
        all.size(),
        leaning,
        alone,
        whole);
  }

  private static double share(
      List<Acquaintances.FollowUp> all, Function<Acquaintances.FollowUp, Boolean> found) {
    return all.stream().filter(found::apply).count() / (double) all.size();
  }

  private boolean leaning(Acquaintances.FollowUp one) {
    var first = take(Ask.begin(id(), imported.scope().avatar(), one.first()), new ArrayList<>());
    var recalled = new ArrayList<Recollection>();
    var head = first.reply().orElseThrow().id();
    take(Ask.follow(id(), first.conversation(), head, one.leaning()), recalled);
    house.engine().deleteConversation().delete(imported.scope().owner(), first.conversation());
    return holds(recalled, one.evidence());
  }

  private boolean found(String question, String evidence) {
    var recalled = new ArrayList<Recollection>();
    var turn = take(Ask.begin(id(), imported.scope().avatar(), question), recalled);
    house.engine().deleteConversation().delete(imported.scope().owner(), turn.conversation());
    return holds(recalled, evidence);
  }

  private Turn take(Ask ask, List<Recollection> into) {
    return house
        .engine()
        .takeTurn()
        .take(
            imported.scope().owner(),
            ask,
            event -> {
              if (event instanceof TurnEvent.Recalled recalled) {
                into.addAll(recalled.memories());
              }
            },
            new Cancellation());
  }

  private boolean holds(List<Recollection> recalled, String evidence) {
    return recalled.stream()
        .limit(FIRST)
        .anyMatch(
            one -> evidence.equals(imported.written().get(one.memory().provenance().message())));
  }

  private TurnId id() {
    return new TurnId(house.ports().ids().next());
  }
}
