package io.vibhava.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vibhava.cli.Cli;
import io.vibhava.terminal.TerminalHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The program's terminal on one data folder, each command as its own start, in this process.
record Terminal(Path data, Map<String, String> environment) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// What a command printed, and what it ended with.
  record Result(int code, String out, String err) {

    /// The lines of standard output, each an object.
    List<JsonNode> events() {
      return out.lines().map(Result::json).toList();
    }

    List<JsonNode> events(String kind) {
      return events().stream().filter(event -> event.path("event").asText().equals(kind)).toList();
    }

    private static JsonNode json(String line) {
      try {
        return JSON.readTree(line);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Terminal with(String name, String value) {
    var changed = new HashMap<>(environment);
    changed.put(name, value);
    return new Terminal(data, changed);
  }

  Result run(String... arguments) {
    return piped("", arguments);
  }

  /// Runs a command with `input` on its standard input.
  Result piped(String input, String... arguments) {
    var all =
        Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString()))
            .toArray(String[]::new);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var code = Cli.run(new TerminalHouse(environment), all, in, printing(out), printing(err));
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
