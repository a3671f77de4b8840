package io.vibhava.e2e;

import io.vibhava.cli.Cli;
import io.vibhava.terminal.TerminalHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The program's terminal on one data folder, each command as its own start, in this process.
record Terminal(Path data, Map<String, String> environment) {

  /// A terminal at which the stand-in speaks.
  static Terminal on(Path data) {
    return new Terminal(data, Map.of("VIBHAVA_LLM", "scripted"));
  }

  Terminal with(String name, String value) {
    var changed = new HashMap<>(environment);
    changed.put(name, value);
    return new Terminal(data, changed);
  }

  Ended run(String... arguments) {
    return piped("", arguments);
  }

  /// Runs a command with `input` on its standard input.
  Ended piped(String input, String... arguments) {
    return piped(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  Ended piped(byte[] input, String... arguments) {
    var all =
        Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString()))
            .toArray(String[]::new);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input);
    var code = Cli.run(new TerminalHouse(environment), all, in, printing(out), printing(err));
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
