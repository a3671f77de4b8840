package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine whose power is cut at any moment loses nothing that was acknowledged. That the test
/// can fail is shown by a setting with which it must.
class PowerCutTest {

  private static final int CUTS = Integer.getInteger("vibhava.test.cuts", 4);
  private static final int TALKERS = 4;
  private static final int LINES_MAX = 300;

  @TempDir private Path temporary;
  private Path folder;
  private PowerCut power;
  private Random random;
  private String seed;

  @BeforeEach
  void aFolder() {
    folder = temporary.resolve("data");
    power = PowerCut.of(folder, temporary.resolve("power"));
    var number = Long.getLong("vibhava.test.seed", System.nanoTime());
    random = new Random(number);
    seed = "seed " + number;
    try (var store = SqliteStores.open(folder)) {
      Chatter.made(store, store.vault().open(Chatter.PERSON));
    }
  }

  @Test
  void nothingThatWasAcknowledgedIsLostWithAllThatWasNotFlushed() {
    assertThat(lost("FULL", power -> power.all())).as(seed).isZero();
  }

  @Test
  void nothingThatWasAcknowledgedIsLostWithAPartOfWhatWasNotFlushed() {
    assertThat(lost("FULL", power -> power.torn(random))).as(seed).isZero();
  }

  @Test
  void withoutFlushingAtEachCommitMuchIsLost() {
    assertThat(lost("NORMAL", power -> power.all())).as(seed).isPositive();
  }

  private int lost(String synchronous, Consumer<PowerCut> cut) {
    var ledger = new Ledger();
    var lost = 0;
    for (var number = 1; number <= CUTS; number++) {
      ledger.add(heardUntilCut(synchronous, 1 + random.nextInt(LINES_MAX)));
      cut.accept(power);
      lost = ledger.lost(folder);
      if (lost == 0) {
        Ledger.assertWhole(folder);
      }
    }
    System.err.printf(
        "synchronous=%s, %d cuts: %d acknowledged, %d lost%n",
        synchronous, CUTS, ledger.acknowledged(), lost);
    return lost;
  }

  private List<String> heardUntilCut(String synchronous, int lines) {
    try (var chatter =
        OtherProcess.running(
            List.of(), power.environment(), Chatter.class, folder, TALKERS, synchronous)) {
      chatter.awaitLine("ready");
      var heard = new ArrayList<String>();
      for (var line = 0; line < lines; line++) {
        chatter.line().ifPresent(heard::add);
      }
      heard.addAll(chatter.killed());
      return heard;
    }
  }
}
