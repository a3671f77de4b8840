package io.vibhava.benchmarks.streams;

import io.javalin.Javalin;
import io.javalin.http.sse.SseClient;

/// The peer: the same events through Javalin's own `sse()`. It keeps nothing and knows nobody.
record JavalinServer(Javalin javalin) implements Contestant {

  static JavalinServer start(int pieces, Rhythm rhythm) {
    var javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.concurrency.useVirtualThreads = true;
          config.jetty.host = "127.0.0.1";
          config.routes.sse("/stream", client -> speak(client, pieces, rhythm));
        });
    return new JavalinServer(javalin.start(0));
  }

  private static void speak(SseClient client, int pieces, Rhythm rhythm) {
    var beat = new Beat(pieces, rhythm, client.ctx().queryParam("long") != null);
    var id = 2;
    for (var piece = beat.next(); piece.isPresent(); piece = beat.next()) {
      id += piece.get().length();
      var data = "{\"event\":\"spoke\",\"text\":\"" + piece.get() + "\"}";
      client.sendEvent("spoke", data, String.valueOf(id));
    }
    client.sendEvent("done", "{\"event\":\"done\"}", String.valueOf(id + 1));
  }

  @Override
  public int port() {
    return javalin.port();
  }

  @Override
  public String request(int number, boolean isLong) {
    return "GET /stream%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n\r\n"
        .formatted(isLong ? "?long=true" : "", port());
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
