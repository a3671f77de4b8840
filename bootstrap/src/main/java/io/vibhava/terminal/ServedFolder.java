package io.vibhava.terminal;

import io.vibhava.cli.Place;
import io.vibhava.cli.Serving;
import io.vibhava.domain.Failure;
import io.vibhava.settings.Key;
import io.vibhava.settings.Switch;
import io.vibhava.settings.Values;
import io.vibhava.web.ServerLimits;
import io.vibhava.web.WebParts;
import io.vibhava.web.WebServer;
import io.vibhava.web.WebSettings;
import io.vibhava.web.account.TokenSettings;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.management.ManagementServer;
import io.vibhava.web.measure.Measures;
import io.vibhava.web.network.NetworkSettings;
import io.vibhava.web.network.TlsFiles;
import io.vibhava.web.openai.ChatLimits;
import io.vibhava.web.rate.Rate;
import io.vibhava.web.rate.RateLimits;
import io.vibhava.web.turn.StreamLimits;
import io.vibhava.wiring.Assembly;
import io.vibhava.wiring.Plan;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A data folder opened for whoever asks over HTTP.
record ServedFolder(Assembly assembly, WebServer server, Optional<ManagementServer> management)
    implements Serving {

  private static final Logger LOG = LoggerFactory.getLogger(ServedFolder.class);
  private static final int HEADER_BYTES_MIN = 1024;
  private static final double MICROS = 1e6;

  static ServedFolder open(Plan plan, Place place) {
    var settings = settings(plan.values(), place);
    var assembly = plan.open();
    try {
      assembly.learnInBackground();
      return served(assembly, settings, management(plan.values(), place));
    } catch (Failure e) {
      assembly.close();
      throw e;
    }
  }

  private static ServedFolder served(
      Assembly assembly, WebSettings settings, Optional<InetSocketAddress> management) {
    var measures = measures(assembly);
    var server = WebServer.start(parts(assembly, measures), settings);
    try {
      return new ServedFolder(
          assembly,
          server,
          management.map(at -> ManagementServer.start(at, measures, () -> isReady(assembly))));
    } catch (Failure e) {
      server.close();
      throw e;
    }
  }

  private static Measures measures(Assembly assembly) {
    var measures = new Measures(assembly::backlog, assembly::now);
    assembly.watchCalls(measures.calls());
    measures.watch(
        "vibhava.spent.today.calls", "Calls of models today", () -> assembly.spentToday().calls());
    measures.watch(
        "vibhava.spent.today.money",
        "What they cost, as far as it is known, in the currency of the prices",
        () -> assembly.spentToday().micros() / MICROS);
    return measures;
  }

  private static Optional<InetSocketAddress> management(Values values, Place place) {
    var port =
        place.managementPort().isPresent()
            ? place.managementPort()
            : values.text(Key.SERVE_MANAGEMENT_PORT).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(values.count(Key.SERVE_MANAGEMENT_PORT, 0));
    return port.stream()
        .mapToObj(number -> new InetSocketAddress(values.needed(Key.SERVE_MANAGEMENT_HOST), number))
        .findFirst();
  }

  private static NetworkSettings network(Values values, Place place) {
    var proxies =
        values.text(Key.SERVE_PROXIES).stream()
            .flatMap(listed -> Stream.of(listed.split(",")))
            .map(String::strip)
            .toList();
    return new NetworkSettings(place.behindProxy(), proxies, tls(values, place));
  }

  private static Optional<TlsFiles> tls(Values values, Place place) {
    var certificates = place.certificates().or(() -> values.text(Key.SERVE_TLS_CERT).map(Path::of));
    var key = place.key().or(() -> values.text(Key.SERVE_TLS_KEY).map(Path::of));
    if (certificates.isPresent() != key.isPresent()) {
      throw new Failure.Invalid(
          "tls: a certificate goes with its key; name both, by --tls-cert and --tls-key");
    }
    return certificates.flatMap(chain -> key.map(own -> new TlsFiles(chain, own)));
  }

  private static WebParts parts(Assembly assembly, Measures measures) {
    assembly.local(); // It is there from the start, so that a key can be made for it.
    return new WebParts(
        assembly.engine(),
        assembly::newTurn,
        assembly::now,
        () -> isReady(assembly),
        assembly.tokenSecrets(),
        measures);
  }

  private static boolean isReady(Assembly assembly) {
    try {
      assembly.local();
      return true;
    } catch (Failure e) {
      LOG.warn("not ready: {}", e.code());
      return false;
    }
  }

  private static WebSettings settings(Values values, Place place) {
    return new WebSettings(
        place.host().orElseGet(() -> values.needed(Key.SERVE_HOST)),
        place.port().orElseGet(() -> values.count(Key.SERVE_PORT, 0)),
        network(values, place),
        new ServerLimits(
            values.count(Key.SERVE_HEADER_BYTES_MAX, HEADER_BYTES_MIN),
            values.duration(Key.SERVE_IDLE_TIMEOUT),
            values.count(Key.SERVE_CONNECTIONS_MAX, 1),
            ServerLimits.USUAL.requestBytesPerSecondMin(),
            values.duration(Key.SERVE_STOP_TIMEOUT)),
        new HttpLimits(
            values.count(Key.SERVE_BODY_BYTES_MAX, 1),
            HttpLimits.USUAL.pageItemsUsual(),
            HttpLimits.USUAL.pageItemsMax()),
        new StreamLimits(
            values.duration(Key.SERVE_RESUME_GRACE),
            StreamLimits.USUAL.lingering(),
            StreamLimits.USUAL.pulse(),
            values.count(Key.SERVE_REPLIES_PER_PERSON_MAX, 1)),
        ChatLimits.USUAL,
        new TokenSettings(values.duration(Key.SESSION_TOKEN_LIFETIME)),
        rates(values));
  }

  private static RateLimits rates(Values values) {
    return new RateLimits(
        values.choice(Key.RATE_LIMIT, Switch.class) == Switch.ON,
        Rate.aMinute(values.count(Key.RATE_ADDRESS_MAX, 1)),
        Rate.aMinute(values.count(Key.RATE_GUESSES_MAX, 1)),
        Rate.aMinute(values.count(Key.RATE_PERSON_MAX, 1)),
        Rate.aMinute(values.count(Key.RATE_KEY_MAX, 1)),
        values.count(Key.RATE_BUCKETS_MAX, 1));
  }

  @Override
  public String url() {
    return server.url();
  }

  @Override
  public Optional<String> managementUrl() {
    return management.map(ManagementServer::url);
  }

  @Override
  public String brainNotice() {
    return assembly.brain().notice();
  }

  @Override
  public void close() {
    assembly.endLearning(); // Replies come to their end; nothing else begins.
    server.close();
    management.ifPresent(ManagementServer::close);
    assembly.close();
  }
}
