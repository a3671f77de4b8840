package io.vibhava.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// A client that holds the socket itself, and may leave at any time.
public final class RawLine implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;

  private RawLine(Socket socket) {
    this.socket = socket;
  }

  public static RawLine to(String server) throws IOException {
    var url = URI.create(server);
    return over(new Socket(url.getHost(), url.getPort()));
  }

  /// A line over a socket that is connected.
  public static RawLine over(Socket socket) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new RawLine(socket);
  }

  /// A line on which `asking` was sent.
  public static RawLine asking(Asking asking) throws IOException {
    return to(asking.server()).sends(text(asking));
  }

  public static String text(Asking asking) {
    var head =
        asking.headers().entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining());
    return "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n%s\r\n%s"
        .formatted(asking.method(), asking.path(), asking.body().length(), head, asking.body());
  }

  public RawLine sends(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// Reads until `text` came, or the line ended; gives what came.
  public String readsUntil(String text) throws IOException {
    var heard = new StringBuilder();
    for (var next = socket.getInputStream().read();
        next >= 0;
        next = socket.getInputStream().read()) {
      heard.append((char) next);
      if (heard.indexOf(text) >= 0) {
        break;
      }
    }
    return heard.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
