package io.vibhava.ai.openai;

import java.io.IOException;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/// What one reply comes over. It may be cut from any thread, at any time, for good: the request
/// that is under way ends at once, and there is no other.
final class Wire {

  private @Nullable Call call;
  private @Nullable EventBytes bytes;
  private boolean cut;

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

  void cut() {
    var current = end();
    if (current != null) {
      current.cancel();
    }
  }

  private synchronized @Nullable Call end() {
    cut = true;
    return call;
  }
}
