package io.vibhava.benchmarks.common;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file whose space is there already, as that of a database's log, to find out what the disk
/// itself takes to make a write durable.
public final class FlushedFile implements AutoCloseable {

  private static final int FILE_BYTES = 16 << 20;

  private final FileChannel channel;
  private final int recordBytes;
  private long place;

  private FlushedFile(FileChannel channel, int recordBytes) {
    this.channel = channel;
    this.recordBytes = recordBytes;
  }

  /// @param recordBytes how much each write writes
  public static FlushedFile at(Path file, int recordBytes) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.write(ByteBuffer.allocate(FILE_BYTES), 0);
    channel.force(true);
    return new FlushedFile(channel, recordBytes);
  }

  /// Writes one record and makes it durable.
  ///
  /// @return how long the latter took: `fdatasync` alone
  public long flushNanos() throws IOException {
    channel.write(ByteBuffer.allocate(recordBytes), place);
    place = place + 2L * recordBytes > FILE_BYTES ? 0 : place + recordBytes;
    var start = System.nanoTime();
    channel.force(false);
    return System.nanoTime() - start;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
