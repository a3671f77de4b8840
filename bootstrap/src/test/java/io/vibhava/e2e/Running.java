package io.vibhava.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/// A process under way.
final class Running implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final Path err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Thread pump;

  Running(Process process, Path err) {
    this.process = process;
    this.err = err;
    this.pump = Thread.ofVirtual().start(this::readAll);
  }

  private void readAll() {
    try (InputStream from = process.getInputStream()) {
      var buffer = new byte[8192];
      for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        synchronized (out) {
          out.write(buffer, 0, read);
        }
      }
    } catch (IOException e) {
      // The test closed it.
    }
  }

  /// What came on standard output by now.
  String out() {
    synchronized (out) {
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  Running types(String text) {
    return types(text.getBytes(StandardCharsets.UTF_8));
  }

  Running types(byte[] bytes) {
    try {
      process.getOutputStream().write(bytes);
      process.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Running endInput() {
    try {
      process.getOutputStream().close();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Nobody reads standard output any more.
  Running leaves() {
    try {
      process.getInputStream().close();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until `text` came.
  Running sees(String text) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(5))
        .conditionEvaluationListener(null)
        .until(() -> out().contains(text) || !process.isAlive() && !pump.isAlive());
    if (!out().contains(text)) {
      throw new AssertionError("it ended without: " + text + "\n" + out() + "\n" + errors());
    }
    return this;
  }

  /// Waits until `text` came as often.
  Running sees(String text, int times) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> out().split(Pattern.quote(text), -1).length > times);
    return this;
  }

  /// Sends a signal, such as `INT`.
  Running signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Ended await() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end\n" + out() + "\n" + errors());
      }
      pump.join();
      return new Ended(process.exitValue(), out(), errors());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// What came on standard error by now.
  String errors() {
    try {
      return Files.readString(err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
