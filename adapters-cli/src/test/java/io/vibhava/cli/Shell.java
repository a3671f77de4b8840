package io.vibhava.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Tty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs commands in a house as a shell would.
public final class Shell {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public final TestHouse house = new TestHouse();
  private InputStream in = InputStream.nullInputStream();
  private Tty tty = Tty.none();

  /// What came of a command.
  public record Result(int code, String out, String err) {

    public List<String> lines() {
      return out.lines().toList();
    }

    public List<JsonNode> json() {
      return out.lines().map(Shell::parsed).toList();
    }

    /// The objects whose `event` is `name`.
    public List<JsonNode> events(String name) {
      return json().stream().filter(node -> node.path("event").asText().equals(name)).toList();
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  public Shell typing(String input) {
    return typing(input.getBytes(StandardCharsets.UTF_8));
  }

  public Shell typing(byte[] input) {
    in = new ByteArrayInputStream(input);
    return this;
  }

  public Shell reading(InputStream input) {
    in = input;
    return this;
  }

  /// A person sits at it: questions can be asked.
  public Shell attended() {
    tty = new Tty(true, false, true);
    return this;
  }

  public Result run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code = run(new PrintStream(out), new PrintStream(err), args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public int run(PrintStream out, PrintStream err, String... args) {
    var console = new Console(in, out, err, tty);
    in = InputStream.nullInputStream();
    return Cli.run(house, args, console, out, err);
  }
}
