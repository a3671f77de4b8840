package io.vibhava.web;

import io.vibhava.web.http.Answer;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.JsonBytes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// The response to one request. Each carries what keeps a browser from doing more with it than to
/// read it.
final class Response {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Cache-Control", "no-store",
          "Referrer-Policy", "no-referrer",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "X-Frame-Options", "DENY",
          "Cross-Origin-Resource-Policy", "same-origin");

  private final HttpServletResponse response;

  Response(HttpServletResponse response) {
    this.response = response;
    ALWAYS.forEach(response::setHeader);
    response.setHeader("X-Request-Id", UUID.randomUUID().toString());
  }

  void header(String name, String value) {
    response.setHeader(name, value);
  }

  void send(Answer answer) throws IOException {
    switch (answer) {
      case Answer.Json json -> {
        begin(json);
        write(json.type(), JsonBytes.bytes(json.shape()));
      }
      case Answer.Bytes file -> {
        begin(file);
        write(file.type(), file.bytes());
      }
      case Answer.Empty empty -> begin(empty);
      case Answer.Events events -> events.writing().writeTo(new Line());
    }
  }

  /// Sends `answer` unless another is on its way, which then just ends.
  void sendInstead(Answer answer) throws IOException {
    if (!response.isCommitted()) {
      response.resetBuffer();
      send(answer);
    }
  }

  private void begin(Answer answer) {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
  }

  private void write(String type, byte[] bytes) throws IOException {
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.flushBuffer();
  }

  /// The line of events. The response begins with what is sent first.
  private final class Line implements EventLine {

    private boolean begun;

    @Override
    public void header(String name, String value) {
      response.setHeader(name, value);
    }

    @Override
    public void send(byte[] bytes) throws IOException {
      if (!begun) {
        begun = true;
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/event-stream");
        response.setHeader("X-Accel-Buffering", "no"); // A proxy is not to hold events back.
      }
      response.getOutputStream().write(bytes);
      response.getOutputStream().flush();
    }
  }
}
