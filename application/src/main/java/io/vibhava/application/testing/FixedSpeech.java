package io.vibhava.application.testing;

import io.vibhava.application.turn.Speech;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Usage;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A reply given beforehand, as it comes.
final class FixedSpeech implements Speech {

  private static final long LOOK_AGAIN_MILLIS = 5;

  private final FixedReply reply;
  private final Iterator<String> pieces;
  private final int input;
  private final boolean isCounted;
  private volatile boolean closed;
  private int spoken;

  FixedSpeech(FixedReply reply, int input, boolean isCounted) {
    this.reply = reply;
    this.pieces = reply.pieces().iterator();
    this.input = input;
    this.isCounted = isCounted;
  }

  @Override
  public Optional<String> next() {
    reply.start().ifPresent(this::await);
    if (closed) {
      return Optional.empty();
    }
    if (pieces.hasNext()) {
      spoken++;
      return Optional.of(pieces.next());
    }
    reply.stall().ifPresent(this::await);
    reply.end().filter(_ -> !closed).ifPresent(FixedSpeech::raise);
    return Optional.empty();
  }

  private static void raise(Failure failure) {
    throw failure;
  }

  private void await(CountDownLatch latch) {
    try {
      while (!closed && !latch.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
        // Neither closed nor opened yet.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Usage usage() {
    return isCounted ? new Usage(input, spoken, 0) : Usage.NONE;
  }

  @Override
  public void close() {
    closed = true;
  }
}
