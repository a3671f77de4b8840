package io.vibhava.cli.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.cli.Choices;
import io.vibhava.cli.Open;
import io.vibhava.cli.TestHouse;
import io.vibhava.cli.conversation.Finding;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.turn.TurnEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TalkTest {

  private final TestHouse house = new TestHouse();
  private final Open open = house.open(new Choices(Optional.empty()), _ -> {});
  private final List<TurnEvent> heard = new ArrayList<>();

  private Talk talk() {
    return new Talk(open, 5, open.engine().meetAvatar().meet(open.owner(), "Mira"));
  }

  /// Another talk in the same conversation, as in another window.
  private Talk beside(Talk talk) {
    var other = talk();
    Finding.newest(open, talk.avatar()).ifPresent(other::goOn);
    return other;
  }

  private void say(Talk talk, String text) {
    talk.say(text, heard::add, new Cancellation());
  }

  private static List<String> said(Talk talk) {
    return talk.said(Extent.TO_HEAD).stream().map(Message::text).toList();
  }

  @Test
  void what_is_said_from_two_windows_stands_in_one_line() {
    var here = talk();
    say(here, "One");
    var there = beside(here);

    say(there, "Two");
    say(here, "Three");
    say(there, "Four");

    assertThat(said(here)).containsExactly("One", "…", "Two", "…", "Three", "…", "Four", "…");
    assertThat(house.fixed.prompts().getLast().lines().toString()).contains("Three");
  }

  @Test
  void nothing_is_told_of_the_try_that_came_too_late() {
    var here = talk();
    say(here, "One");
    say(beside(here), "Two");
    heard.clear();

    say(here, "Three");

    var shown = heard.stream().filter(event -> !(event instanceof TurnEvent.Failed)).toList();
    assertThat(shown).filteredOn(event -> event instanceof TurnEvent.Asked).hasSize(1);
    assertThat(shown.getLast()).isInstanceOf(TurnEvent.Done.class);
  }

  @Test
  void after_a_turn_that_failed_the_talk_goes_on_behind_what_was_said() {
    house.fixed.breakOff(new Failure.Unavailable("model: gone")).reply("Yes.");
    var talk = talk();
    assertThatThrownBy(() -> say(talk, "Hello")).isInstanceOf(Failure.Unavailable.class);

    say(talk, "Hello?");

    assertThat(said(talk)).containsExactly("Hello", "Hello?", "Yes.");
  }

  @Test
  void after_a_reply_that_was_cut_short_the_talk_goes_on_behind_it() {
    house.fixed.stallBehind(new CountDownLatch(1), "Half").reply("Whole.");
    var talk = talk();
    var cancellation = new Cancellation();
    talk.say(
        "Hello",
        event -> {
          if (event instanceof TurnEvent.Spoke) {
            cancellation.cancel();
          }
        },
        cancellation);

    say(talk, "Go on");

    assertThat(said(talk)).containsExactly("Hello", "Half", "Go on", "Whole.");
  }

  @Test
  void a_conversation_that_was_deleted_meanwhile_is_told() {
    var talk = talk();
    say(talk, "One");
    open.engine().deleteConversation().delete(open.owner(), talk.conversation().orElseThrow());

    assertThatThrownBy(() -> say(talk, "Two")).isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void before_anything_was_said_there_is_nothing_to_say_otherwise() {
    var talk = talk();

    assertThatThrownBy(() -> talk.regenerate(Set.of(), heard::add, new Cancellation()))
        .isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> talk.edit("No", heard::add, new Cancellation()))
        .isInstanceOf(Failure.Invalid.class);
  }
}
