package io.vibhava.benchmarks.writes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// Appends a small record and flushes it, again and again: what the disk can do for one who waits
/// for it.
record Flusher(FileChannel channel) implements AutoCloseable {

  private static final int RECORD_BYTES = 512;

  static Flusher at(Path file) throws IOException {
    return new Flusher(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
  }

  double flushesPerSecond(Duration slice) throws IOException {
    var start = System.nanoTime();
    var flushes = 0;
    while (System.nanoTime() - start < slice.toNanos()) {
      channel.write(ByteBuffer.allocate(RECORD_BYTES));
      channel.force(false);
      flushes++;
    }
    return flushes / ((System.nanoTime() - start) / 1e9);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
