package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs on one folder at once.
class TwoProcessesTest {

  private static final int LINES = 300;

  @TempDir private Path temporary;

  @Test
  void bothWriteAndNothingIsLost() {
    var folder = temporary.resolve("data");
    var ledger = new Ledger();
    try (var one = OtherProcess.running(Chatter.class, folder, 2, "FULL");
        var other = OtherProcess.running(Chatter.class, folder, 2, "FULL")) {
      one.awaitLine("ready");
      other.awaitLine("ready");
      var heard = new ArrayList<String>();
      for (var line = 0; line < LINES; line++) {
        one.line().ifPresent(heard::add);
        other.line().ifPresent(heard::add);
      }
      heard.addAll(one.killed());
      heard.addAll(other.killed());
      assertThat(heard).noneMatch(line -> line.startsWith("failed"));
      ledger.add(heard);
    }

    assertThat(ledger.acknowledged()).isGreaterThanOrEqualTo(2 * LINES);
    assertThat(ledger.lost(folder)).isZero();
    Ledger.assertWhole(folder);
  }

  @Test
  void eachSeesWhatTheOtherSaid() {
    var folder = temporary.resolve("data");
    try (var store = SqliteStores.open(folder);
        var other = OtherProcess.running(Chatter.class, folder, 1, "FULL")) {
      other.awaitLine("ready");
      var owner = store.vault().open(Chatter.PERSON);
      for (var line = 0; line < 60; line++) {
        var ledger = new Ledger();
        ledger.add(List.of(other.line().orElseThrow()));
        assertThat(ledger.lost(store, owner)).isZero();
      }
    }
  }
}
