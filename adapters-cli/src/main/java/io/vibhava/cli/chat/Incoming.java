package io.vibhava.cli.chat;

import io.vibhava.cli.console.Lines;
import io.vibhava.cli.console.Lines.Line;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;

/// Lines as they come in, read by a thread of their own: reading can't be interrupted, waiting for
/// what was read can.
final class Incoming {

  private final SynchronousQueue<Optional<Line>> read = new SynchronousQueue<>();
  private final Lines lines;

  private Incoming(Lines lines) {
    this.lines = lines;
  }

  static Incoming of(InputStream in, int lineBytesMax) {
    var incoming = new Incoming(new Lines(in, lineBytesMax));
    Thread.ofPlatform().daemon().name("standard-input").start(incoming::pump);
    return incoming;
  }

  /// The next line; none at the end.
  Optional<Line> next() throws InterruptedException {
    return read.take();
  }

  private void pump() {
    try {
      Optional<Line> line;
      do {
        line = lines.next();
        read.put(line);
      } while (line.isPresent());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
