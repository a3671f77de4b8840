package io.vibhava.ai.fake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// One connection of a client: reads its requests, and sees when it goes away while an answer is
/// given.
final class Connection {

  private final Socket socket;
  private final Answer answer;
  private final CompletableFuture<Long> gone = new CompletableFuture<>();

  Connection(Socket socket, Answer answer) {
    this.socket = socket;
    this.answer = answer;
  }

  void serve() {
    try (socket) {
      var in = new BufferedInputStream(socket.getInputStream());
      var before = Thread.ofVirtual().start(() -> {});
      while (true) {
        var request = request(in);
        before.join();
        before = Thread.ofVirtual().start(() -> give(request));
      }
    } catch (IOException e) {
      gone.complete(System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void give(Received request) {
    try {
      answer.give(request, new Reply(socket, gone));
    } catch (IOException e) {
      gone.complete(System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Received request(InputStream in) throws IOException {
    var line = line(in).split(" ", 3);
    Map<String, String> headers = new HashMap<>();
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      var colon = header.indexOf(':');
      if (colon < 0) {
        throw new IOException("no HTTP");
      }
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Received(line[0], line[1], Map.copyOf(headers), body, System.nanoTime(), gone);
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (var at = in.read(); at != '\n'; at = in.read()) {
      if (at < 0) {
        throw new EOFException();
      }
      if (at != '\r') {
        line.write(at);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
