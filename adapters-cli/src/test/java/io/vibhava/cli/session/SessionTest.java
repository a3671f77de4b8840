package io.vibhava.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.cli.Shell;
import io.vibhava.domain.Failure;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionTest {

  private final Shell shell = new Shell();
  private final FixedBrain brain = shell.house.fixed;

  @Test
  void the_first_start_greets_by_name_and_says_where_everything_is() {
    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits();

      assertThat(sitting.shown())
          .contains("Mira Hello, it is good to see you.")
          .contains("/avatar Declan", "/avatar Ingrid", "/avatar Kofi")
          .contains("kept in usual", "/help", "dog's name");
    }
  }

  @Test
  void later_starts_say_where_the_talk_stands() {
    shell.run("chat", "--once", "I have a dog.");
    shell.house.clock.advance(Duration.ofHours(5));

    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits();

      assertThat(sitting.shown())
          .contains("Mira · I have a dog. · 5 hours ago")
          .doesNotContain("/avatar");
    }
  }

  @Test
  void what_is_typed_is_answered_until_the_person_leaves() {
    brain.reply("Hello", " you.").reply("Goodbye.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("It's \"me\", you \\ know!").sees("Mira ").sees("Hello you.");
      sitting.says("Bye").sees("Goodbye.");
      sitting.says("/quit");

      assertThat(sitting.code()).isZero();
    }
    assertThat(
            shell
                .run("conversation", "search", "It's", "--json")
                .json()
                .getFirst()
                .get("text")
                .asText())
        .isEqualTo("It's \"me\", you \\ know!");
  }

  @Test
  void ctrl_d_leaves_with_0_and_ctrl_c_at_the_prompt_with_130() {
    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits().types("\u0004");
      assertThat(sitting.code()).isZero();
    }
    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits().types("half a li\u0003");
      assertThat(sitting.code()).isEqualTo(130);
    }
  }

  @Test
  void ctrl_c_during_a_reply_cuts_it_short_and_stays() {
    brain.stallBehind(new CountDownLatch(1), "One two").reply("Fine.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("Count").sees("One two").types("\u0003").sees("cut short");
      sitting.says("Go on").sees("Fine.");
    }
    assertThat(shell.run("conversation", "search", "One two", "--json").json()).hasSize(1);
  }

  @Test
  void a_terminal_that_is_closed_ends_the_session_and_keeps_what_was_spoken() {
    brain.stallBehind(new CountDownLatch(1), "One two");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("Count").sees("One two");
      sitting.stop.raise(129);

      assertThat(sitting.code()).isEqualTo(129);
    }
    assertThat(shell.run("conversation", "search", "One two", "--json").json()).hasSize(1);
  }

  @Test
  void a_signal_at_the_prompt_ends_the_session() {
    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits();
      sitting.stop.raise(143);

      assertThat(sitting.code()).isEqualTo(143);
    }
  }

  @Test
  void a_sign_of_waiting_stands_until_the_first_piece_and_is_taken_back() {
    brain.reply("Here.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("Hi").sees("Here.");

      assertThat(sitting.raw()).contains("…\b \bHere.");
    }
  }

  @Test
  void a_dumb_terminal_gets_no_sign_of_waiting() {
    brain.reply("Here.");
    try (var sitting = Sitting.at(shell.house, "dumb")) {
      sitting.says("Hi").sees("Here.");

      assertThat(sitting.raw()).doesNotContain("…").doesNotContain("\u001b[");
    }
  }

  @Test
  void a_turn_that_fails_is_told_and_the_session_goes_on() {
    brain.breakOff(new Failure.Unavailable("model: it does not answer")).reply("Back again.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("Hi").sees("model: it does not answer");
      sitting.says("Hi?").sees("Back again.");
    }
  }

  @Test
  void text_that_was_pasted_is_one_message_however_many_lines_it_has() {
    brain.reply("I see.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits().types("\u001b[200~one\ntwo\n/quit\u001b[201~").types("\r").sees("I see.");
    }
    var said = shell.run("conversation", "search", "two", "--json").json().getFirst();
    assertThat(said.get("text").asText()).isEqualTo("one\ntwo\n/quit");
  }

  @Test
  void the_arrow_keys_go_back_through_what_was_said_in_earlier_sessions() {
    shell.run("chat", "--once", "Said long ago");
    brain.reply("Again?");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.waits().types("\u001bOA").sees("you Said long ago").types("\r").sees("Again?");
    }
    assertThat(shell.run("conversation", "search", "Said long ago", "--json").json()).hasSize(2);
  }

  @Test
  void help_lists_the_commands_and_an_unknown_one_is_told() {
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("/help").sees("/memories [WORDS]").sees("/quit");
      sitting.says("/nonsense now").sees("/nonsense: there is no such command");
    }
    assertThat(shell.run("conversation", "list", "--json").out()).isEmpty();
  }

  @Test
  void each_line_of_help_fits_a_terminal_of_80_columns() {
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("/help").sees("/quit");

      assertThat(sitting.shown().lines().filter(line -> line.startsWith("  /")))
          .hasSizeGreaterThan(10)
          .allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void two_slashes_say_one() {
    brain.reply("A path.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("//etc/hosts is odd").sees("A path.");
    }
    assertThat(shell.run("conversation", "list").out()).contains("/etc/hosts").doesNotContain("//");
  }

  @Test
  void memories_are_shown_found_and_forgotten() {
    brain.reply("Good to know.");
    shell.run("chat", "--once", "My dog is called Biscuit.");
    var id =
        shell.run("memory", "search", "Biscuit", "--json").json().stream()
            .filter(it -> it.get("kind").asText().equals("episode"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asText();
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("/memories").sees("you told Mira: My dog is called Biscuit.");
      sitting.says("/memories dog").sees("Biscuit");
      sitting.says("/forget").sees("give the id");
      sitting.says("/forget " + id).sees("[y/N]").types("n\r");
      sitting.says("/forget " + id).sees("[y/N]").types("y\r").sees("Forgotten: ");
      sitting.says("/memories Biscuit").sees("Nothing yet.");
    }
  }

  @Test
  void why_tells_how_the_last_reply_came_about() {
    brain.reply("Good to know.").reply("Biscuit.");
    shell.run("chat", "--once", "My dog is called Biscuit.");
    shell.run("chat", "--new", "--once", "What is my dog called?");
    try (var sitting = Sitting.in(shell.house)) {
      sitting
          .says("/why")
          .sees("The request held (hybrid): 2")
          .sees("Biscuit")
          .sees("persona")
          .sees("Spoken by fixed replies")
          .sees("first");
    }
  }

  @Test
  void another_reply_and_another_wording_are_branches_to_go_between() {
    brain.reply("First reply.").reply("Second reply.").reply("Third reply.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("Hello").sees("First reply.");
      sitting.says("/regenerate").sees("Second reply.");
      sitting.says("/edit Good day").sees("Third reply.");
      sitting
          .says("/branches")
          .sees("  1  First reply.")
          .sees("  2  Second reply.")
          .sees("* 3  Third reply.");
      sitting.says("/branches 4").sees("a number from 1 to 3");
      sitting.says("/branches 1").sees("Going on behind: First reply.");
    }
    var id = shell.run("conversation", "list", "--json").json().getFirst().get("id").asText();
    assertThat(shell.run("conversation", "show", id, "--json").json())
        .extracting(it -> it.get("text").asText())
        .containsExactly("Hello", "First reply.");
  }

  @Test
  void one_goes_to_other_conversations_and_avatars() {
    brain.reply("One.").reply("Two.").reply("Three.");
    try (var sitting = Sitting.in(shell.house)) {
      sitting.says("/regenerate").sees("nothing was said here yet");
      sitting.says("Hello").sees("One.");
      sitting.says("/title Dogs").sees("It is called Dogs now.");
      sitting.says("/new").sees("Mira Hello, it is good");
      sitting.says("Fresh").sees("Two.");
      sitting.says("/archive").sees("Fresh is laid away");
      sitting.says("/avatar declan").sees("Declan ");
      sitting.says("Aye").sees("Three.");
      sitting.says("/avatar Mira").sees("Mira · Dogs");
      sitting.says("/avatar Nobody").sees("there is none");
    }
    assertThat(shell.run("conversation", "list", "--json").json())
        .extracting(it -> it.get("title").asText())
        .containsExactlyInAnyOrder("Dogs", "Aye");
  }
}
