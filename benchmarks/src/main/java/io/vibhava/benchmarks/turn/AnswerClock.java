package io.vibhava.benchmarks.turn;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// When the server last sent a first piece, told to the other process through a file in memory that
/// both have mapped: their `System.nanoTime` is the same clock of the machine.
record AnswerClock(ByteBuffer shared) {

  static AnswerClock in(Path file) throws IOException {
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new AnswerClock(channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
    }
  }

  void answered() {
    shared.putLong(0, System.nanoTime());
  }

  long nanos() {
    return shared.getLong(0);
  }
}
