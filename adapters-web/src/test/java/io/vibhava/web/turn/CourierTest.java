package io.vibhava.web.turn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.web.http.EventLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What is told reaches all who follow, whole and in order, whoever of them is slow.
class CourierTest {

  private static final int PIECES = 200;

  private final Courier courier = new Courier();
  private final Live live = new Live("a turn");

  /// A line that tells that something is on its way when it is let.
  private static final class HeldLine implements EventLine {

    private final boolean isHeld;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile Optional<Sending> held = Optional.empty();

    HeldLine(boolean isHeld) {
      this.isHeld = isHeld;
    }

    String text() {
      return String.join("", sent);
    }

    void letGo() {
      var told = held.orElseThrow();
      held = Optional.empty();
      told.sent();
    }

    @Override
    public void header(String name, String value) {}

    @Override
    public void send(byte[] bytes) {
      sent.add(new String(bytes, UTF_8));
    }

    @Override
    public void push(byte[] bytes, Sending told) {
      send(bytes);
      if (isHeld) {
        held = Optional.of(told);
      } else {
        told.sent();
      }
    }

    @Override
    public void cut() {}
  }

  private Following follower(EventLine line) {
    var following = new Following(live, 0, line, courier);
    live.hearing(following);
    return following;
  }

  private void tell(int from, int to) {
    for (var number = from; number <= to; number++) {
      live.tell(new TurnEvent.Spoke(number, "piece" + number + ";"));
    }
  }

  private static String spoken(String events) {
    var texts = new ArrayList<String>();
    for (var part : events.split("\"text\":\"", -1)) {
      texts.add(part.substring(0, Math.max(0, part.indexOf(';') + 1)));
    }
    return String.join("", texts);
  }

  private static String all() {
    return IntStream.rangeClosed(1, PIECES)
        .mapToObj("piece%d;"::formatted)
        .reduce("", String::concat);
  }

  @Test
  void manyHearAllInOrderUntilItsEnd() throws Exception {
    var lines = IntStream.range(0, 50).mapToObj(_ -> new HeldLine(false)).toList();
    var followers = lines.stream().map(this::follower).toList();

    tell(1, PIECES);
    live.end();

    for (var following : followers) {
      assertThat(following.isOver(Duration.ofSeconds(10))).isTrue();
    }
    assertThat(lines).allSatisfy(line -> assertThat(spoken(line.text())).isEqualTo(all()));
  }

  @Test
  void aSlowLineHearsTogetherWhatWasToldMeanwhileAndHoldsNobodyUp() throws Exception {
    var slow = new HeldLine(true);
    var quick = new HeldLine(false);
    var slowly = follower(slow);
    var quickly = follower(quick);
    tell(1, 1);
    Awaitility.await().until(() -> slow.held.isPresent());

    tell(2, PIECES);
    live.end();

    assertThat(quickly.isOver(Duration.ofSeconds(10))).isTrue();
    assertThat(slow.sent).hasSize(1);
    slow.letGo();
    Awaitility.await().until(() -> slow.held.isPresent());
    slow.letGo();
    assertThat(slowly.isOver(Duration.ofSeconds(10))).isTrue();
    assertThat(slow.sent).hasSize(2);
    assertThat(spoken(slow.text())).isEqualTo(all());
  }
}
