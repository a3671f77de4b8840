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
import io.vibhava.web.openai.ChatLimits;
import io.vibhava.web.rate.Rate;
import io.vibhava.web.rate.RateLimits;
import io.vibhava.web.turn.StreamLimits;
import io.vibhava.wiring.Assembly;
import io.vibhava.wiring.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A data folder opened for whoever asks over HTTP.
record ServedFolder(Assembly assembly, WebServer server) implements Serving {

  private static final Logger LOG = LoggerFactory.getLogger(ServedFolder.class);
  private static final int HEADER_BYTES_MIN = 1024;

  static ServedFolder open(Plan plan, Place place) {
    var settings = settings(plan.values(), place);
    var assembly = plan.open();
    try {
      assembly.learnInBackground();
      return new ServedFolder(assembly, WebServer.start(parts(assembly), settings));
    } catch (Failure e) {
      assembly.close();
      throw e;
    }
  }

  private static WebParts parts(Assembly assembly) {
    assembly.local(); // It is there from the start, so that a key can be made for it.
    return new WebParts(
        assembly.engine(),
        assembly::newTurn,
        assembly::now,
        () -> isReady(assembly),
        assembly.tokenSecrets());
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
        place.behindProxy(),
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
  public String brainNotice() {
    return assembly.brain().notice();
  }

  @Override
  public void close() {
    server.close();
    assembly.close();
  }
}
