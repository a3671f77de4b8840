package io.vibhava.benchmarks.streams;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/// One stream, at the end of whoever reads it: it picks the moments out of what comes.
final class Line implements AutoCloseable {

  private static final int LITTLE_BYTES = 1;
  private static final int WINDOW_BYTES = 2048;
  private static final byte[] EVENT = "\nevent: ".getBytes(StandardCharsets.US_ASCII);

  /// What the names of the two events that matter begin with.
  private static final byte SPOKE = 's';

  private static final byte DONE = 'd';

  private final SocketChannel channel;
  private final boolean isSlow;
  private int pieces;
  private long moment = -1;
  private int matched;
  private byte kind;
  private boolean isDone;

  private Line(SocketChannel channel, boolean isSlow) {
    this.channel = channel;
    this.isSlow = isSlow;
  }

  /// @param isSlow whether it reads a byte now and then
  static Line open(InetSocketAddress at, byte[] request, boolean isSlow) throws IOException {
    var channel = SocketChannel.open();
    if (isSlow) {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, WINDOW_BYTES);
    }
    channel.connect(at);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.write(ByteBuffer.wrap(request));
    channel.configureBlocking(false);
    return new Line(channel, isSlow);
  }

  SocketChannel channel() {
    return channel;
  }

  boolean isSlow() {
    return isSlow;
  }

  boolean hasBegun() {
    return pieces > 0;
  }

  /// Whether all came: so many pieces, and the end behind them.
  boolean isWhole(int expected) {
    return isDone && pieces == expected;
  }

  int pieces() {
    return pieces;
  }

  void readLittle() throws IOException {
    channel.read(ByteBuffer.allocate(LITTLE_BYTES));
  }

  /// @param moments hears when each piece was handed over
  /// @return whether more is to come
  boolean read(ByteBuffer into, LongConsumer moments) throws IOException {
    into.clear();
    if (channel.read(into) < 0) {
      return false;
    }
    into.flip();
    while (into.hasRemaining()) {
      take(into.get(), moments);
    }
    return !isDone;
  }

  private void take(byte next, LongConsumer moments) {
    if (matched == EVENT.length) {
      matched = 0;
      kind = next;
      isDone |= kind == DONE;
    } else {
      matched = next == EVENT[matched] ? matched + 1 : next == EVENT[0] ? 1 : 0;
    }
    if (kind == SPOKE) {
      takeSpoken(next, moments);
    }
  }

  private void takeSpoken(byte next, LongConsumer moments) {
    if (next == Beat.MARK) {
      moment = 0;
    } else if (moment >= 0 && next == ' ') {
      pieces++;
      moments.accept(moment);
      moment = -1;
    } else if (moment >= 0 && next >= '0' && next <= '9') {
      moment = moment * 10 + (next - '0');
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
