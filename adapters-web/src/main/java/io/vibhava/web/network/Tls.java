package io.vibhava.web.network;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The certificate that is shown to whoever comes. A renewed one is taken up while the server runs.
public final class Tls implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Tls.class);
  private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

  /// Browsers ask no more in the clear from then on.
  private static final Duration ONLY_SAFE_FOR = Duration.ofDays(365);

  private final TlsFiles files;
  private final SslContextFactory.Server factory = new SslContextFactory.Server();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("vibhava-certificate").factory());
  private Set<String> seen;

  private Tls(TlsFiles files) {
    this.files = files;
    this.seen = stamps(files);
    show(factory, Pem.read(files));
    factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    var _ =
        watch.scheduleWithFixedDelay(
            this::renew, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// @throws Failure.Invalid if the files hold no certificate with its key
  public static Tls of(TlsFiles files) {
    return new Tls(files);
  }

  private static void show(SslContextFactory context, KeyStore store) {
    context.setKeyStore(store);
    context.setKeyStorePassword(String.valueOf(Pem.NO_PASSWORD));
  }

  /// What speaks TLS and hands on what is in it.
  public SslConnectionFactory connections(String inside) {
    return new SslConnectionFactory(factory, inside);
  }

  /// Tells those who come that they came safely, and browsers to come no other way.
  public SecureRequestCustomizer customizer() {
    return new SecureRequestCustomizer(false, false, ONLY_SAFE_FOR.toSeconds(), false);
  }

  /// The certificate that is shown now.
  Certificate shown() throws KeyStoreException {
    return factory.getKeyStore().getCertificate(Pem.ALIAS);
  }

  /// Takes up the files if they were changed. What can't be used leaves the old certificate in
  /// place.
  public synchronized void renew() {
    var now = stamps(files);
    if (now.equals(seen)) {
      return;
    }
    seen = now;
    try {
      var store = Pem.read(files);
      factory.reload(context -> show(context, store));
      LOG.info("the certificate was renewed");
    } catch (Failure e) {
      LOG.warn("the certificate was not renewed: {}", e.getMessage());
    } catch (Exception e) { // What Jetty declares for reloading.
      LOG.warn("the certificate was not renewed: {}", e.getClass().getName());
    }
  }

  private static Set<String> stamps(TlsFiles files) {
    return Set.of("certificates " + stamp(files.certificates()), "key " + stamp(files.key()));
  }

  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "absent";
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
