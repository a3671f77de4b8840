package io.vibhava.e2e;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether signals reach a program that is started here. Where the tests themselves run with
/// hang-ups ignored, as under `nohup`, whatever they start would ignore them too.
final class Signals {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String IGNORED = "SigIgn:";
  private static final int HANG_UP = 1;

  private Signals() {}

  /// What a command is to begin with so that its program hears of hang-ups; usually nothing.
  static List<String> heard() throws IOException {
    return isHangUpIgnored() ? List.of("env", "--default-signal=HUP") : List.of();
  }

  private static boolean isHangUpIgnored() throws IOException {
    if (!Files.exists(STATUS)) {
      return false;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(IGNORED))
        .map(line -> new BigInteger(line.substring(IGNORED.length()).strip(), 16))
        .anyMatch(ignored -> ignored.testBit(HANG_UP - 1));
  }
}
