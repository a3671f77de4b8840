package io.vibhava.e2e;

import io.vibhava.cli.Cli;
import io.vibhava.terminal.TerminalHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program without a process of its own, for what needs none: each run opens the folder anew.
record InProcess(Path data) {

  Ended run(String... arguments) {
    return fed(new byte[0], arguments);
  }

  Ended fed(byte[] input, String... arguments) {
    var line = new ArrayList<>(List.of("--data", data.toString()));
    line.addAll(List.of(arguments));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code =
        Cli.run(
            new TerminalHouse(Map.of("VIBHAVA_LLM", "scripted")),
            line.toArray(String[]::new),
            new ByteArrayInputStream(input),
            new PrintStream(out),
            new PrintStream(err));
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
