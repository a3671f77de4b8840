package io.vibhava.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.StateTable;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

  @Test
  void aMessageGoesFromStateToStateAsTheTableSays() throws IOException {
    var expected =
        Map.of(
            "kept",
            Set.of("failed", "redacted"),
            "failed",
            Set.of("kept", "redacted"),
            "complete",
            Set.of("redacted"),
            "cut-short",
            Set.of("redacted"),
            "redacted",
            Set.<String>of(),
            "unreadable",
            Set.<String>of());

    assertThat(
            StateTable.transitions(
                MessageState.values(), MessageState::label, MessageState::mayBecome))
        .isEqualTo(expected);
    assertThat(StateTable.of(MessageState.class).transitions(4)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aStateIsOfOneSideAsTheTableSays(MessageState state) throws IOException {
    var whose = StateTable.of(MessageState.class).column(1).get(state.label());

    assertThat(state.fits(Role.USER)).isEqualTo(!whose.equals("the avatar's"));
    assertThat(state.fits(Role.AVATAR)).isEqualTo(!whose.equals("the person's"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REDACTED", "UNREADABLE"})
  void aMessageIsNeverInAStateOfTheOtherSide(MessageState state) {
    var other = state.fits(Role.USER) ? Role.AVATAR : Role.USER;
    var id = new UUID(1, 1);

    assertThatThrownBy(() ->
            new Message(
                new MessageId(id),
                new ConversationId(id),
                Optional.empty(),
                other,
                "Hi",
                Instant.EPOCH,
                state,
                1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
