package io.vibhava.cli.serve;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Place;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.turn.Stop;
import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Answers requests over HTTP until it is told to end.
@Command(
    name = "serve",
    description = "Answer requests over HTTP, and OpenAI clients, until Ctrl-C.",
    footer = "A program is let in by a key: vibhava account key local --label LABEL")
public final class ServeCommand implements Callable<Integer> {

  private static final int TERMINATED = 143;
  private static final int PORT_MAX = 65_535;

  private final Desk desk;

  public ServeCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--port", paramLabel = "N", description = "The port; 0 takes a free one.")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "H",
      description = "The address to listen at; this machine alone unless told.")
  private @Nullable String host;

  @Option(
      names = "--behind-proxy",
      description = "Listen beyond this machine: a proxy in front speaks TLS.")
  private boolean behindProxy;

  @Option(
      names = "--tls-cert",
      paramLabel = "FILE",
      description = "Speak TLS: the certificate with its chain, in PEM.")
  private @Nullable Path certificates;

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "The key of the certificate, in PEM.")
  private @Nullable Path key;

  @Option(
      names = "--management-port",
      paramLabel = "N",
      description = "Tell health and figures at a port of their own; 0 takes a free one.")
  private @Nullable Integer managementPort;

  @Override
  public Integer call() {
    try (var stop = Stop.onSignals("INT", "TERM", "HUP");
        var serving = desk.serve(place())) {
      desk.console().note(serving.brainNotice());
      desk.console().aside("listening on " + serving.url() + "\n");
      serving
          .managementUrl()
          .ifPresent(url -> desk.console().aside("health and figures at " + url + "\n"));
      var _ = stop.waiting(ServeCommand::forEver);
      return stop.code().orElse(Exit.OK) == TERMINATED ? Exit.OK : stop.code().orElse(Exit.OK);
    }
  }

  private Place place() {
    return new Place(
        Optional.ofNullable(host),
        port("--port", port),
        behindProxy,
        Optional.ofNullable(certificates),
        Optional.ofNullable(key),
        port("--management-port", managementPort));
  }

  private static OptionalInt port(String option, @Nullable Integer given) {
    if (given == null) {
      return OptionalInt.empty();
    }
    if (given < 0 || given > PORT_MAX) {
      throw new Failure.Invalid(
          "%s: a port from 0 to %d is expected, %d came".formatted(option, PORT_MAX, given));
    }
    return OptionalInt.of(given);
  }

  private static boolean forEver() throws InterruptedException {
    new CountDownLatch(1).await();
    return true;
  }
}
