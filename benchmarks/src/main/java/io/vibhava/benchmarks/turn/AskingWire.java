package io.vibhava.benchmarks.turn;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads requests off a connection, one after the other, and keeps nothing of them.
final class AskingWire {

  private static final String HEAD_END = "\r\n\r\n";
  private static final String CHUNKS_END = "0\r\n\r\n";
  private static final String LENGTH = "\r\ncontent-length:";

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;

  AskingWire(InputStream in) {
    this.in = in;
  }

  /// @return whether there was one
  boolean skipRequest() throws IOException {
    filled = 0;
    while (endOf(HEAD_END, 0) < 0) {
      if (!fill()) {
        return false;
      }
    }
    var body = endOf(HEAD_END, 0);
    var head = text(0, body).toLowerCase(Locale.ROOT);
    var at = head.indexOf(LENGTH);
    if (at >= 0) {
      var end = head.indexOf('\r', at + 2);
      skipTo(body + Integer.parseInt(head.substring(at + LENGTH.length(), end).strip()));
    } else {
      skipChunks(body);
    }
    return true;
  }

  private void skipTo(int length) throws IOException {
    while (filled < length) {
      require(fill());
    }
  }

  private void skipChunks(int body) throws IOException {
    while (endOf(CHUNKS_END, body) < 0) {
      require(fill());
    }
  }

  private static void require(boolean came) throws EOFException {
    if (!came) {
      throw new EOFException();
    }
  }

  private boolean fill() throws IOException {
    var count = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(count, 0);
    return count > 0;
  }

  private int endOf(String mark, int from) {
    var at = text(from, filled).indexOf(mark);
    return at < 0 ? -1 : from + at + mark.length();
  }

  private String text(int from, int to) {
    return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
