package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Talk;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.turn.Budget;
import io.vibhava.domain.turn.Material;
import io.vibhava.domain.turn.Prompt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// What every brain does, whatever speaks behind it.
public abstract class BrainContract {

  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  /// A brain that replies to whatever it is asked.
  protected abstract Brain brain();

  /// What a brain is asked when a person says `said` to somebody new.
  public static Prompt prompt(String said) {
    return prompt(List.of(), said);
  }

  /// What a brain is asked when a person says `said` after `before`, in turns, the person first.
  public static Prompt prompt(List<String> before, String said) {
    var history = new ArrayList<Message>();
    for (var text : before) {
      history.add(message(history.size() % 2 == 0 ? Role.USER : Role.AVATAR, text));
    }
    var now = NOW.atZone(ZoneOffset.UTC);
    var asked = message(Role.USER, said);
    var material = new Material(Talk.profile("Ada"), history, List.of(), asked, now);
    return Prompt.compose(material, Budget.USUAL, text -> text.length() / 4 + 1);
  }

  private static Message message(Role role, String text) {
    var conversation = new ConversationId(new UUID(0, 1));
    var id = new MessageId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    var state = role == Role.USER ? MessageState.KEPT : MessageState.COMPLETE;
    return new Message(
        id, conversation, Optional.empty(), role, text, NOW, state, text.length() / 4 + 1);
  }

  /// All pieces of a reply.
  public static List<String> pieces(Speech speech) {
    var pieces = new ArrayList<String>();
    for (var piece = speech.next(); piece.isPresent(); piece = speech.next()) {
      pieces.add(piece.get());
    }
    return pieces;
  }

  private Speech speak(String said) {
    return brain().speak(prompt(said), Voice.usual());
  }

  @Test
  void says_who_it_is() {
    assertThat(brain().name()).isNotBlank();
  }

  @Test
  void replies_in_pieces_that_are_not_empty() {
    try (var speech = speak("Good morning.")) {
      assertThat(pieces(speech)).isNotEmpty().noneMatch(String::isEmpty);
    }
  }

  @Test
  void what_is_to_be_done_while_it_thinks_is_done_once_before_its_first_piece() {
    var done = new ArrayList<String>();
    try (var speech = speak("Good morning.")) {
      speech.ask(() -> done.add("once"));
      assertThat(done).containsExactly("once");
      assertThat(pieces(speech)).isNotEmpty();
    }
    assertThat(done).hasSize(1);
  }

  @Test
  void what_goes_wrong_meanwhile_is_thrown() {
    try (var speech = speak("Good morning.")) {
      assertThatThrownBy(() ->
              speech.ask(() -> {
                throw new Failure.LimitReached("disk: it is full");
              }))
          .isInstanceOf(Failure.LimitReached.class);
    }
  }

  @Test
  void stays_at_its_end() {
    try (var speech = speak("Good morning.")) {
      pieces(speech);
      assertThat(speech.next()).isEmpty();
      assertThat(speech.next()).isEmpty();
    }
  }

  @Test
  void says_nothing_more_once_it_is_closed() {
    var speech = speak("Good morning.");
    speech.next();
    speech.close();
    assertThat(speech.next()).isEmpty();
  }

  @Test
  void may_be_closed_before_its_first_piece_and_more_than_once() {
    var speech = speak("Good morning.");
    speech.close();
    speech.close();
    assertThat(speech.next()).isEmpty();
  }

  @Test
  void may_be_closed_by_another_thread() {
    var speech = speak("Good morning.");
    CompletableFuture.runAsync(speech::close).join();
    assertThat(speech.next()).isEmpty();
  }

  @Test
  void what_a_reply_took_is_never_negative_and_known_before_it_is_asked_for() {
    try (var speech = speak("Good morning.")) {
      assertThat(speech.usage().input()).isNotNegative();
      pieces(speech);
      assertThat(speech.usage().output()).isNotNegative();
      assertThat(speech.usage().cached()).isBetween(0, Math.max(0, speech.usage().input()));
    }
  }

  @Test
  void speaks_with_several_at_once() {
    var brain = brain();
    try (var one = brain.speak(prompt("Good morning."), Voice.usual());
        var other = brain.speak(prompt("Good evening."), Voice.usual())) {
      assertThat(one.next()).isPresent();
      assertThat(other.next()).isPresent();
      assertThat(pieces(one)).noneMatch(String::isEmpty);
      assertThat(pieces(other)).noneMatch(String::isEmpty);
    }
  }
}
