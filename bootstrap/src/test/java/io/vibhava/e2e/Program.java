package io.vibhava.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The program, each time in a process of its own, on one data folder.
final class Program {

  private final Path data;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private Program(Path data) {
    this.data = data;
    environment.put("VIBHAVA_LLM", "scripted");
    environment.put("LC_ALL", "C.UTF-8");
  }

  static Program on(Path data) {
    return new Program(data);
  }

  /// The same with a variable set.
  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// Speaks by the server at `baseUrl`.
  Program speakingBy(Object baseUrl) {
    return with("VIBHAVA_LLM", "openai")
        .with("VIBHAVA_LEARNING_MODEL", "off") // What is asked is what is said.
        .with("OPENAI_BASE_URL", baseUrl.toString())
        .with("OPENAI_API_KEY", "sk-for-tests");
  }

  Path data() {
    return data;
  }

  /// The whole command line, for who starts it otherwise.
  List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.vibhava.Main"));
    command.addAll(List.of("--data", data.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// Starts it; its standard streams are pipes.
  Running start(String... arguments) {
    return start(command(arguments));
  }

  /// Starts `command` in the program's environment.
  Running start(List<String> command) {
    try {
      var err = Files.createTempFile("vibhava-e2e", ".err");
      var whole = new ArrayList<>(Signals.heard());
      whole.addAll(command);
      var builder = new ProcessBuilder(whole).redirectError(Redirect.to(err.toFile()));
      builder.environment().keySet().removeIf(Program::isOurs);
      builder.environment().putAll(environment);
      return new Running(builder.start(), err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(String variable) {
    return variable.startsWith("VIBHAVA_")
        || variable.startsWith("OPENAI_")
        || variable.startsWith("AZURE_")
        || variable.startsWith("LC_")
        || variable.equals("LANG")
        || variable.startsWith("JAVA_")
        || variable.equals("JDK_JAVA_OPTIONS");
  }

  /// Runs it to its end, with nothing on standard input.
  Ended run(String... arguments) {
    return start(arguments).endInput().await();
  }

  /// Runs it to its end with `input`.
  Ended fed(byte[] input, String... arguments) {
    return start(arguments).types(input).endInput().await();
  }
}
