package io.vibhava.ai.openai;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The bytes of a response, no more of them than the limits allow. Sees the mark of the end go by.
final class EventBytes extends FilterInputStream {

  private static final byte[] DONE = "data:[DONE]".getBytes(StandardCharsets.US_ASCII);
  private static final int BEHIND_COLON = 5;
  private static final int OTHER = -1;

  private final OpenAiLimits limits;
  private int inLine;
  private int inAll;
  private int matched;
  private volatile boolean done;

  EventBytes(InputStream in, OpenAiLimits limits) {
    super(in);
    this.limits = limits;
  }

  /// A response that is larger than we take.
  static final class TooLarge extends IOException {
    private final String what;

    TooLarge(String what, int max) {
      this.what = "%s of more than %,d bytes".formatted(what, max);
    }

    String what() {
      return what;
    }
  }

  boolean isDone() {
    return done;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int max) throws IOException {
    var count = super.read(into, from, max);
    for (var at = from; at < from + count; at++) {
      see(into[at]);
    }
    inAll += Math.max(count, 0);
    if (inAll > limits.replyBytesMax()) {
      throw new TooLarge("a reply", limits.replyBytesMax());
    }
    return count;
  }

  private void see(byte next) throws TooLarge {
    if (next == '\n') {
      inLine = 0;
      matched = 0;
      return;
    }
    if (++inLine > limits.eventBytesMax()) {
      throw new TooLarge("an event", limits.eventBytesMax());
    }
    match(next);
  }

  private void match(byte next) {
    if (matched == OTHER || (matched == BEHIND_COLON && next == ' ')) {
      return;
    }
    matched = matched < DONE.length && next == DONE[matched] ? matched + 1 : OTHER;
    done |= matched == DONE.length;
  }
}
