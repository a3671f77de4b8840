package io.vibhava.ai.openai;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/// What one reply comes over. It may be cut from any thread, at any time, for good: the request
/// that is under way ends at once, and there is no other.
final class Wire {

  private Runnable sending = () -> {};
  private Runnable sent = () -> {};
  private @Nullable Call call;
  private @Nullable EventBytes bytes;
  private boolean cut;

  /// @param work is told when a question begins to go out
  void whenSending(Runnable work) {
    sending = work;
  }

  void sending() {
    sending.run();
  }

  /// @param work is told by the thread that asks when the question is on its way, or about to be
  ///   and not soon, since a connection has to be made first
  void whenSent(Runnable work) {
    sent = work;
  }

  /// @throws IOException if it is cut
  void sent() throws IOException {
    sent.run();
    if (isCut()) {
      throw new IOException("cut");
    }
  }

  /// @throws IOException if it is cut
  synchronized void carry(Call next) throws IOException {
    if (cut) {
      throw new IOException("cut");
    }
    call = next;
  }

  synchronized void carry(EventBytes next) {
    bytes = next;
  }

  /// Whether the provider said that the reply is at its end.
  synchronized boolean isDone() {
    return bytes != null && bytes.isDone();
  }

  synchronized boolean isCut() {
    return cut;
  }

  /// Waits for `pause`, or until it is cut.
  synchronized void rest(Duration pause) throws InterruptedException {
    var until = System.nanoTime() + pause.toNanos();
    for (var left = pause.toNanos(); !cut && left > 0; left = until - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }

  void cut() {
    var current = end();
    if (current != null) {
      current.cancel();
    }
  }

  private synchronized @Nullable Call end() {
    cut = true;
    notifyAll();
    return call;
  }
}
