package io.vibhava.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.StateTable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationStateTest {

  @Test
  void aConversationGoesFromStateToStateAsTheTableSays() throws IOException {
    var expected = Map.of("active", Set.of("archived"), "archived", Set.of("active"));

    assertThat(
            StateTable.transitions(
                ConversationState.values(), ConversationState::label, ConversationState::mayBecome))
        .isEqualTo(expected);
    assertThat(StateTable.of(ConversationState.class).transitions(3)).isEqualTo(expected);
  }
}
