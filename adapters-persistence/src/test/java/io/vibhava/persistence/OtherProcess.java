package io.vibhava.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A Java program of these tests in a process of its own, heard line by line.
final class OtherProcess implements AutoCloseable {

  private static final long END_SECONDS_MAX = 60;

  private final Process process;
  private final BufferedReader lines;

  private OtherProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  static OtherProcess running(Class<?> program, Object... arguments) {
    return running(List.of(), Map.of(), program, arguments);
  }

  /// @param before what the command begins with
  /// @param environment what is added to it
  static OtherProcess running(
      List<String> before, Map<String, String> environment, Class<?> program, Object... arguments) {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    try {
      var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().putAll(environment);
      return new OtherProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next line; none when there are no more.
  Optional<String> line() {
    try {
      return Optional.ofNullable(lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for `wanted`.
  void awaitLine(String wanted) {
    for (var line = line(); ; line = line()) {
      if (line.orElseThrow(() -> new AssertionError("it ended before it said " + wanted))
          .equals(wanted)) {
        return;
      }
    }
  }

  /// Kills it as `kill -9` does, and gives all lines that it had not been asked for yet.
  List<String> killed() {
    process
        .toHandle()
        .destroyForcibly(); // Not the process's own, which would close the stream too.
    return rest();
  }

  /// Waits for its end.
  List<String> rest() {
    var rest = lines.lines().toList();
    try {
      if (!process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return rest;
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
