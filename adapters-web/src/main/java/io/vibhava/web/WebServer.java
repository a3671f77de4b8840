package io.vibhava.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.vibhava.domain.Failure;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Method;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Route;
import io.vibhava.web.network.Names;
import io.vibhava.web.network.ProxiedRequests;
import io.vibhava.web.network.Tls;
import io.vibhava.web.rate.Rates;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The HTTP API, listening.
public final class WebServer implements AutoCloseable {

  private static final int IPV6 = 16;

  /// Connections that come at once wait here; one that finds no place tries again only a second
  /// later.
  private static final int ACCEPTED_WAITING_MAX = 4096;

  private final RouteTable table;
  private final WebSettings settings;
  private final Busy busy = new Busy();
  private final Guests guests = new Guests();
  private final Door door;
  private final Optional<Tls> tls;
  private final Javalin javalin;

  private WebServer(WebParts parts, WebSettings settings) {
    this.table = RouteTable.of(parts, settings);
    this.settings = settings;
    this.door =
        new Door(
            keeper(parts, settings),
            guests,
            names(settings),
            settings.http(),
            Rates.of(settings.rates()),
            parts.measures(),
            busy);
    this.tls = settings.network().tls().map(Tls::of);
    this.javalin = Javalin.create(this::configure);
    parts.measures().watch("vibhava.streams.open", "Streams of events under way", guests::count);
  }

  private static Doorkeeper keeper(WebParts parts, WebSettings settings) {
    var engine = parts.engine();
    return new Doorkeeper(
        engine.authenticate(), engine.accounts().admitSession(), parts.tokens(settings));
  }

  /// Listens from when this returns.
  ///
  /// @throws Failure.NotAllowed if others would hear what is said
  /// @throws Failure.Conflict if the port is taken
  /// @throws Failure.Invalid if there is no such host
  public static WebServer start(WebParts parts, WebSettings settings) {
    requireSafe(settings);
    var server = new WebServer(parts, settings);
    try {
      server.javalin.start();
    } catch (JavalinBindException e) {
      server.javalin.stop();
      server.letGo();
      throw new Failure.Conflict(
          "port %d: it can't be had, another program may listen there; choose another, or 0 for a free one"
              .formatted(settings.port()));
    }
    return server;
  }

  /// Keys and words would cross a network in the clear.
  private static void requireSafe(WebSettings settings) {
    var network = settings.network();
    if (!isLoopback(settings) && !network.behindProxy() && network.tls().isEmpty()) {
      throw new Failure.NotAllowed(
          "host %s: without TLS only this machine is listened to; give a certificate by --tls-cert and --tls-key, or put a proxy that speaks TLS in front and say --behind-proxy"
              .formatted(settings.host()));
    }
  }

  private static boolean isLoopback(WebSettings settings) {
    return address(settings.host()).isLoopbackAddress();
  }

  private static Names names(WebSettings settings) {
    var network = settings.network();
    var isForOthers = network.behindProxy() || network.tls().isPresent();
    return new Names(isForOthers || !isLoopback(settings), settings.host());
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new Failure.Invalid("host %s: there is none of this name".formatted(host));
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.generateEtags = false;
    config.router.treatMultipleSlashesAsSingleSlash = false;
    config.router.ignoreTrailingSlashes = false;
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(server -> {
      server.setErrorHandler(new ServerErrors());
      server.setStopAtShutdown(false);
    });
    table.routes().forEach(route -> register(config, route));
    fallBack(config);
  }

  /// What Jetty would rather have wraps each request and counts each write of a stream.
  @SuppressWarnings("removal")
  private Connector connector(Server server, HttpConfiguration http) {
    http.setRequestHeaderSize(settings.server().headerBytesMax());
    http.setMinRequestDataRate(settings.server().requestBytesPerSecondMin());
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    if (!settings.network().proxies().isEmpty()) {
      http.addCustomizer(new ProxiedRequests(settings.network().proxies()));
    }
    var connector = new ServerConnector(server, factories(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.addBean(new NetworkConnectionLimit(settings.server().connectionsMax(), connector));
    connector.setAcceptQueueSize(ACCEPTED_WAITING_MAX);
    connector.setIdleTimeout(settings.server().idleTimeout().toMillis());
    return connector;
  }

  private ConnectionFactory[] factories(HttpConfiguration http) {
    var plain = new HttpConnectionFactory(http);
    if (tls.isEmpty()) {
      return new ConnectionFactory[] {plain};
    }
    http.addCustomizer(tls.get().customizer());
    return new ConnectionFactory[] {tls.get().connections(plain.getProtocol()), plain};
  }

  /// What can be got can be asked about, without its content.
  private void register(JavalinConfig config, Route route) {
    Handler handler = context -> open(route, context);
    config.routes.addHttpHandler(type(route.method()), route.path(), handler);
    if (route.method() == Method.GET) {
      config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
    }
  }

  private void open(Route route, Context context) {
    if (route.path().endsWith("}") && table.isAnothers(route, context.path())) {
      refuse(context);
    } else {
      door.open(route, context);
    }
  }

  private static HandlerType type(Method method) {
    return switch (method) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
      case PUT -> HandlerType.PUT;
      case PATCH -> HandlerType.PATCH;
      case DELETE -> HandlerType.DELETE;
    };
  }

  /// What fits no route is refused here, whatever its method: nothing is answered by the framework.
  private void fallBack(JavalinConfig config) {
    for (var type : HandlerType.commonHttp()) {
      config.routes.addHttpHandler(type, "*", this::refuse);
    }
    config.routes.error(404, this::refuseUnlessAnswered);
    config.routes.exception(Exception.class, (_, context) -> refuse(context));
  }

  /// The framework looks at each 404 once more, also at one that a route has answered.
  private void refuseUnlessAnswered(Context context) {
    if (!context.res().isCommitted()) {
      refuse(context);
    }
  }

  private void refuse(Context context) {
    var refusal = table.missing(context.path());
    var nowhere =
        new Route.Open(
            Method.GET,
            "*",
            About.that("Nothing."),
            table.refusals(context.path()),
            _ -> {
              throw new Refused(refusal);
            });
    door.open(nowhere, context);
  }

  /// Where it listens, such as `http://127.0.0.1:8080`.
  public String url() {
    var host = address(settings.host());
    var name = host.getAddress().length == IPV6 ? "[%s]" : "%s";
    var scheme = tls.isPresent() ? "https" : "http";
    return "%s://%s:%d".formatted(scheme, name.formatted(settings.host()), javalin.port());
  }

  /// Every route it has.
  public RouteTable table() {
    return table;
  }

  /// Takes no more, lets what is under way come to its end for a while, and stops.
  @Override
  public void close() {
    busy.close(settings.server().stopTimeout());
    javalin.stop();
    letGo();
  }

  private void letGo() {
    guests.close();
    tls.ifPresent(Tls::close);
  }
}
