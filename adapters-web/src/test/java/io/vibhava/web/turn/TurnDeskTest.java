package io.vibhava.web.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.WebHouse;
import io.vibhava.web.measure.Measures;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TurnDeskTest {

  private static final class Broken extends Error {
    private static final long serialVersionUID = 1;
  }

  /// It would otherwise be found under its id, without an event, until it lingers no more.
  @Test
  void aTurnThatEndsByAnErrorIsToldAsSuchAndCanBeAskedAgain() {
    try (var house = new WebHouse()) {
      var desk = new TurnDesk(StreamLimits.USUAL, Measures.alone());
      var id = new TurnId(house.ids.next());
      var broken =
          desk.take(
              house.ada.owner(),
              id,
              "one",
              (_, _) -> {
                throw new Broken();
              });
      Awaitility.await()
          .dontCatchUncaughtExceptions()
          .until(broken::hasFailed); // Its thread ends of it.
      assertThatThrownBy(broken::begun).isInstanceOf(IllegalStateException.class);

      var again = new CountDownLatch(1);
      desk.take(
          house.ada.owner(),
          id,
          "one",
          (_, _) -> {
            again.countDown();
            throw new IllegalStateException("enough");
          });
      Awaitility.await().dontCatchUncaughtExceptions().until(() -> again.getCount() == 0);
      assertThat(again.getCount()).isZero();
    }
  }
}
