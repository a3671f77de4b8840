package io.vibhava.web.management;

import io.vibhava.domain.Failure;
import io.vibhava.web.http.Refused;
import io.vibhava.web.measure.Measures;
import io.vibhava.web.network.Names;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/// Health and figures, at a port of their own: who reaches it needs no key, so it listens on this
/// machine unless told otherwise.
public final class ManagementServer implements AutoCloseable {

  private final Server server = new Server();
  private final ServerConnector connector;

  private ManagementServer(InetSocketAddress at, Answers answers) {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(at.getHostString());
    connector.setPort(at.getPort());
    server.addConnector(connector);
    server.setHandler(answers);
  }

  /// Listens from when this returns.
  ///
  /// @param at port 0 takes a free one
  /// @param isReady whether what is kept can be read now
  /// @throws Failure.Conflict if the port is taken
  public static ManagementServer start(
      InetSocketAddress at, Measures measures, BooleanSupplier isReady) {
    var isLoopback = at.getAddress() != null && at.getAddress().isLoopbackAddress();
    var names = new Names(!isLoopback, at.getHostString());
    var management = new ManagementServer(at, new Answers(measures, isReady, names));
    try {
      management.server.start();
      return management;
    } catch (IOException e) {
      throw new Failure.Conflict(
          "management-port %d: it can't be had, another program may listen there; choose another, or 0 for a free one"
              .formatted(at.getPort()));
    } catch (Exception e) { // What Jetty declares for starting.
      throw new IllegalStateException("the management port can't be opened", e);
    }
  }

  /// Where it listens.
  public String url() {
    return "http://%s:%d".formatted(connector.getHost(), connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // What Jetty declares for stopping.
      throw new IllegalStateException("the management port can't be closed", e);
    }
  }

  private static final class Answers extends Handler.Abstract.NonBlocking {

    private static final String JSON = "application/json";

    private final Measures measures;
    private final BooleanSupplier isReady;
    private final Names names;

    Answers(Measures measures, BooleanSupplier isReady, Names names) {
      this.measures = measures;
      this.isReady = isReady;
      this.names = names;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (!isForUs(request)) {
        send(response, callback, 421, JSON, status("misdirected"));
        return true;
      }
      switch (request.getMethod() + " " + Request.getPathInContext(request)) {
        case "GET /health/live" -> send(response, callback, 200, JSON, status("ok"));
        case "GET /health/ready" -> sendReady(response, callback);
        case "GET /metrics" -> sendFigures(request, response, callback);
        default -> send(response, callback, 404, JSON, status("not-found"));
      }
      return true;
    }

    private boolean isForUs(Request request) {
      try {
        names.require(Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)));
        return true;
      } catch (Refused e) {
        return false;
      }
    }

    private void sendReady(Response response, Callback callback) {
      if (isReady.getAsBoolean()) {
        send(response, callback, 200, JSON, status("ok"));
      } else {
        send(response, callback, 503, JSON, status("unavailable"));
      }
    }

    private void sendFigures(Request request, Response response, Callback callback) {
      var accepted = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
      var figures = measures.figures(accepted);
      send(response, callback, 200, figures.type(), figures.text());
    }

    private static String status(String text) {
      return "{\"status\":\"" + text + "\"}";
    }

    private static void send(
        Response response, Callback callback, int status, String type, String text) {
      response.setStatus(status);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.getHeaders().put("X-Content-Type-Options", "nosniff");
      Content.Sink.write(response, true, text, callback);
    }
  }
}
