package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A disk that is full or fails loses nothing that was acknowledged, is told for what it is, and is
/// written again as soon as it can be.
class FailingDiskPowerCutTest {

  @TempDir private Path temporary;

  /// The numbers are those of the system: 28 is ENOSPC, 5 is EIO.
  @ParameterizedTest
  @CsvSource({
    "write, 28, 1, limit",
    "write, 28, 40, limit",
    "write, 28, 333, limit",
    "write, 5, 17, unavailable",
    "write, 5, 200, unavailable",
    "sync, 5, 1, unavailable",
    "sync, 5, 21, unavailable",
  })
  void whatFailsIsToldAndThenGoesOn(String kind, int errno, int from, String code) {
    var folder = temporary.resolve("data");
    try (var store = SqliteStores.open(folder)) {
      Chatter.made(store, store.vault().open(Chatter.PERSON));
    }
    var power = PowerCut.of(folder, temporary.resolve("power"));
    var ledger = new Ledger();

    ledger.add(heard(folder, power, power.failing(kind, errno, from), code));

    assertThat(ledger.lost(folder)).isZero();
    Ledger.assertWhole(folder);
  }

  private static List<String> heard(
      Path folder, PowerCut power, Map<String, String> environment, String code) {
    try (var chatter =
        OtherProcess.running(List.of(), environment, Chatter.class, folder, 3, "FULL")) {
      var heard = new ArrayList<String>();
      hear(chatter, "failed " + code, heard);
      hear(chatter, "still reads", heard);
      power.heal();
      for (var turn = 0; turn < 20; turn++) {
        hear(chatter, "ended", heard);
      }
      heard.addAll(chatter.killed());
      assertThat(heard)
          .filteredOn(line -> line.startsWith("failed"))
          .allMatch(line -> isClear(line, folder, code));
      return heard;
    }
  }

  private static boolean isClear(String line, Path folder, String code) {
    return line.startsWith("failed " + code)
        && line.contains(folder.toString())
        && line.contains("try again");
  }

  private static void hear(OtherProcess chatter, String wanted, List<String> heard) {
    do {
      heard.add(
          chatter
              .line()
              .orElseThrow(() -> new AssertionError("it ended before it said " + wanted)));
    } while (!heard.getLast().startsWith(wanted));
  }
}
