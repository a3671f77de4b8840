package io.vibhava.cli.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vibhava.cli.Choices;
import io.vibhava.cli.Desks;
import io.vibhava.cli.TestHouse;
import io.vibhava.cli.conversation.Finding;
import io.vibhava.cli.turn.Stop;
import io.vibhava.cli.turn.Stops;
import io.vibhava.cli.turn.Talk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jline.terminal.impl.LineDisciplineTerminal;

/// A person sits at a terminal that has a line discipline but no screen.
final class Sitting implements AutoCloseable {

  private static final Pattern ESCAPES =
      Pattern.compile("\u001b(\\[[0-9;?=>]*[a-zA-Z]|[=>]|\\][^\u0007]*\u0007)");

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final LineDisciplineTerminal terminal;
  final Stop stop = Stops.silent();
  private final CompletableFuture<Integer> code;

  private Sitting(TestHouse house, String type) throws IOException {
    terminal = new LineDisciplineTerminal("test", type, screen, StandardCharsets.UTF_8);
    code = CompletableFuture.supplyAsync(() -> talk(house), Thread::startVirtualThread);
  }

  static Sitting in(TestHouse house) {
    return at(house, "xterm");
  }

  static Sitting at(TestHouse house, String type) {
    try {
      return new Sitting(house, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int talk(TestHouse house) {
    try (var open = house.open(new Choices(Optional.empty()), _ -> {})) {
      var avatar = open.engine().meetAvatar().meet(open.owner(), open.defaultAvatar());
      var talk = new Talk(open, 5, avatar);
      Finding.newest(open, avatar).ifPresent(talk::goOn);
      return Session.at(terminal, Desks.of(house), open, stop, talk);
    }
  }

  /// What stands on the screen, without colours and movements.
  String shown() {
    return ESCAPES
        .matcher(screen.toString(StandardCharsets.UTF_8))
        .replaceAll("")
        .replace("\r", "");
  }

  String raw() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  Sitting sees(String text) {
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(shown()).contains(text));
    return this;
  }

  /// Waits for the prompt, forgets what is on the screen, and types.
  Sitting says(String line) {
    await().atMost(Duration.ofSeconds(10)).until(() -> shown().endsWith("you "));
    screen.reset();
    return types(line + "\r");
  }

  Sitting types(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Sitting waits() {
    await().atMost(Duration.ofSeconds(10)).until(() -> shown().endsWith("you "));
    return this;
  }

  int code() {
    return code.orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    stop.raise(143);
    code();
  }
}
