package io.vibhava.benchmarks.turn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The [ModelServer] in a process of its own, so that what it takes is not counted.
record ServerProcess(Process process, URI url, AnswerClock clock) implements AutoCloseable {

  /// @param clock the file of the [AnswerClock]
  static ServerProcess start(Path clock) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ModelServer.class.getName(),
                clock.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new ServerProcess(
        process, URI.create("http://127.0.0.1:" + told.readLine() + "/v1"), AnswerClock.in(clock));
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
