package io.vibhava.web.http;

import java.io.IOException;

/// The line to whoever hears events.
public interface EventLine {

  /// Sets a header; only before anything was sent.
  void header(String name, String value);

  /// Sends `bytes`; they are on their way when this returns.
  ///
  /// @throws IOException if whoever hears has left
  void send(byte[] bytes) throws IOException;

  /// Begins to send `bytes` and does not wait for a line that is slow. There is one at a time: the
  /// next may begin once `told` has heard of this one.
  void push(byte[] bytes, Sending told);

  /// Cuts the line: whoever hears is so slow that what was begun is not on its way yet.
  void cut();

  /// Hears of what was pushed, on any thread, perhaps before [#push] returns; does not wait there.
  interface Sending {

    /// It is on its way.
    void sent();

    /// Whoever was to hear it has left.
    void left();
  }
}
