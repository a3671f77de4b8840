package io.vibhava.web;

import io.javalin.http.Context;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.EventLine.Sending;
import io.vibhava.web.http.JsonBytes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.util.Callback;

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
  private final ServletContextRequest wire;
  private final boolean isHead;

  Response(Context context) {
    this.response = context.res();
    this.wire = ServletContextRequest.getServletContextRequest(context.req());
    this.isHead = context.req().getMethod().equals("HEAD");
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
      case Answer.Events events -> tell(events);
    }
  }

  private void tell(Answer.Events events) throws IOException {
    var line = isHead ? new Headers() : new Line();
    try {
      events.writing().writeTo(line);
    } catch (EOFException e) {
      if (!isHead) {
        throw e;
      }
    }
    line.begin();
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

  /// The line of events. The response begins with what is sent first, or at the end of nothing.
  private class Line implements EventLine {

    private boolean begun;

    @Override
    public void header(String name, String value) {
      response.setHeader(name, value);
    }

    @Override
    public void send(byte[] bytes) throws IOException {
      begin();
      response.getOutputStream().write(bytes);
      response.getOutputStream().flush();
    }

    /// Goes past the servlet's stream, which would make whoever sends wait for whoever reads.
    @Override
    public void push(byte[] bytes, Sending told) {
      begin();
      wire.getServletContextResponse().write(false, ByteBuffer.wrap(bytes), new Pushed(told));
    }

    void begin() {
      if (!begun) {
        begun = true;
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/event-stream");
        response.setHeader("X-Accel-Buffering", "no"); // A proxy is not to hold events back.
      }
    }

    @Override
    public void cut() {
      wire.getConnectionMetaData().getConnection().getEndPoint().close();
    }
  }

  /// The line of whoever asked for no events, but whether there would be some.
  private final class Headers extends Line {

    @Override
    public void send(byte[] bytes) {
      // They did not ask for it.
    }

    @Override
    public void push(byte[] bytes, Sending told) {
      told.left();
    }

    @Override
    public void cut() {
      // Nothing is under way.
    }
  }

  /// Hears from the server of what was pushed.
  private record Pushed(Sending told) implements Callback {

    @Override
    public void succeeded() {
      told.sent();
    }

    @Override
    public void failed(Throwable why) {
      told.left();
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }
  }
}
