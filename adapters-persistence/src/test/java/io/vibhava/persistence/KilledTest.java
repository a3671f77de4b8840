package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed at any moment loses nothing that it acknowledged.
class KilledTest {

  private static final int KILLS = Integer.getInteger("vibhava.test.kills", 6);
  private static final int TALKERS = 4;
  private static final int LINES_MAX = 400;

  @TempDir private Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLostTornOrDoubled() {
    var seed = Long.getLong("vibhava.test.seed", System.nanoTime());
    var random = new Random(seed);
    var ledger = new Ledger();

    for (var kill = 1; kill <= KILLS; kill++) {
      ledger.add(heardUntilKilled(random.nextInt(LINES_MAX)));
      assertThat(ledger.lost(folder)).as("seed %d, kill %d", seed, kill).isZero();
      Ledger.assertWhole(folder);
    }

    System.err.printf("killed %d times: %d acknowledged, 0 lost%n", KILLS, ledger.acknowledged());
    assertThat(ledger.acknowledged()).isPositive();
  }

  private List<String> heardUntilKilled(int lines) {
    try (var chatter = OtherProcess.running(Chatter.class, folder, TALKERS, "FULL")) {
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
