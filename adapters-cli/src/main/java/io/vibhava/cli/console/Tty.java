package io.vibhava.cli.console;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which of the three standard streams are terminals.
public record Tty(boolean in, boolean out, boolean err) {

  private static final Path LINUX = Path.of("/proc/self/fd");

  /// No terminal anywhere, as in a pipe.
  public static Tty none() {
    return new Tty(false, false, false);
  }

  /// What this process was started with.
  public static Tty ofProcess() {
    return new Tty(isTerminal(0), isTerminal(1), isTerminal(2));
  }

  /// Whether a person can be asked and sees the question.
  public boolean asks() {
    return in && err;
  }

  private static boolean isTerminal(int descriptor) {
    try {
      return Files.isDirectory(LINUX) ? isLinux(descriptor) : isPosix(descriptor);
    } catch (IOException e) {
      return false;
    }
  }

  /// Reading a link costs nothing, where starting a process would be felt.
  private static boolean isLinux(int descriptor) throws IOException {
    var target = Files.readSymbolicLink(LINUX.resolve(String.valueOf(descriptor))).toString();
    return target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty")
        || target.equals("/dev/console");
  }

  private static boolean isPosix(int descriptor) throws IOException {
    var test = new ProcessBuilder("test", "-t", String.valueOf(descriptor)).inheritIO();
    if (descriptor != 2) {
      test.redirectError(Redirect.DISCARD);
    }
    try {
      return test.start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
