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
}
