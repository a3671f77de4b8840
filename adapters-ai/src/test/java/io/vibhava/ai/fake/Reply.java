package io.vibhava.ai.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What is written back on one connection, step by step, each step flushed.
public final class Reply {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Socket socket;
  private final OutputStream out;
  private final CompletableFuture<Long> gone;

  Reply(Socket socket, CompletableFuture<Long> gone) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.gone = gone;
  }

  /// A whole response.
  public Reply whole(int status, String contentType, String body, Map<String, String> headers)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var head = head(status, contentType, headers) + "Content-Length: " + bytes.length + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    out.write(bytes);
    out.flush();
    return this;
  }

  /// The head of a stream of events.
  public Reply stream() throws IOException {
    return stream("text/event-stream; charset=utf-8");
  }

  public Reply stream(String contentType) throws IOException {
    var head = head(200, contentType, Map.of()) + "Transfer-Encoding: chunked\r\n\r\n";
    return raw(head.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String head(int status, String contentType, Map<String, String> headers) {
    var head =
        new StringBuilder("HTTP/1.1 " + status + " x\r\nContent-Type: " + contentType + "\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.toString();
  }

  /// A piece of the reply's text.
  public Reply piece(String text) throws IOException {
    return event(chunk("{\"content\":" + quoted(text) + "}", "null"));
  }

  public Reply finish(String reason) throws IOException {
    return event(chunk("{}", quoted(reason)));
  }

  public Reply usage(int input, int output, int cached) throws IOException {
    return event(
        """
        {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],\
        "usage":{"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d,\
        "prompt_tokens_details":{"cached_tokens":%d}}}\
        """
            .formatted(input, output, input + output, cached));
  }

  /// The mark of the end, and the end of the stream.
  public void done() throws IOException {
    event("[DONE]");
    end();
  }

  /// The end of the stream as HTTP has it.
  public void end() throws IOException {
    raw("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  public Reply event(String data) throws IOException {
    return text("data: " + data + "\n\n");
  }

  /// A comment, as servers send to keep a connection open.
  public Reply comment() throws IOException {
    return text(": keep-alive\n\n");
  }

  public Reply text(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Bytes of the stream.
  public Reply bytes(byte[] bytes) throws IOException {
    var size = (Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    var chunk = new byte[size.length + bytes.length + 2];
    System.arraycopy(size, 0, chunk, 0, size.length);
    System.arraycopy(bytes, 0, chunk, size.length, bytes.length);
    chunk[chunk.length - 2] = '\r';
    chunk[chunk.length - 1] = '\n';
    return raw(chunk);
  }

  /// Bytes of the connection.
  public Reply raw(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
    return this;
  }

  /// Waits, or until the client is gone.
  public Reply pause(Duration time) throws InterruptedException {
    try {
      gone.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return this;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  public boolean isGone() {
    return gone.isDone();
  }

  /// Ends the connection in good order, whatever was announced.
  public void hangUp() throws IOException {
    socket.close();
  }

  /// Ends the connection by a reset.
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static String chunk(String delta, String finish) {
    return """
    {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m",\
    "choices":[{"index":0,"delta":%s,"finish_reason":%s}]}\
    """
        .formatted(delta, finish);
  }

  static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
