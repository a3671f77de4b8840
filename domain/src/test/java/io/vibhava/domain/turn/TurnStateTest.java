package io.vibhava.domain.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.StateTable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnStateTest {

  @Test
  void aTurnGoesFromStateToStateAsTheTableSays() throws IOException {
    var expected =
        Map.of(
            "asked", Set.of("complete", "cut-short", "failed"),
            "failed", Set.of("asked"),
            "complete", Set.<String>of(),
            "cut-short", Set.<String>of());

    assertThat(StateTable.transitions(TurnState.values(), TurnState::label, TurnState::mayBecome))
        .isEqualTo(expected);
    assertThat(StateTable.of(TurnState.class).transitions(3)).isEqualTo(expected);
  }
}
