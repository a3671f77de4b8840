package io.vibhava.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.cli.Shell;
import io.vibhava.cli.TestHouse;
import io.vibhava.domain.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnceTest {

  private final Shell shell = new Shell();

  @Test
  void prints_the_reply_alone_on_standard_output() {
    shell.house.fixed.reply("Hello", ", you.");

    var result = shell.run("chat", "--once", "Hi");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("Hello, you.\n");
    assertThat(result.err()).isEqualTo("vibhava: words come from fixed replies\n");
  }

  @Test
  void learns_before_it_ends() {
    shell.run("chat", "--once", "I have a dog.");

    assertThat(shell.house.learned).isPositive();
  }

  @Test
  void goes_on_with_the_last_conversation_unless_told_otherwise() {
    shell.run("chat", "--once", "One");
    shell.run("chat", "--once", "Two");
    shell.run("chat", "--new", "--once", "Three");

    var titles =
        shell.run("conversation", "list", "--json").json().stream()
            .map(it -> it.get("title").asText());

    assertThat(titles).containsExactly("Three", "One");
  }

  @Test
  void goes_on_with_the_conversation_that_is_named_by_the_beginning_of_its_id() {
    var first = shell.run("chat", "--once", "One", "--json").events("asked").getFirst();
    shell.run("chat", "--new", "--once", "Two");
    var id = first.get("conversation").asText();

    var again = shell.run("chat", "--conversation", id.substring(0, 13), "--once", "3", "--json");

    assertThat(again.events("done").getFirst().get("conversation").asText()).isEqualTo(id);
  }

  @Test
  void another_avatar_has_its_own_conversation() {
    shell.run("chat", "--once", "One");
    shell.run("chat", "--avatar", "declan", "--once", "Two");

    var avatars =
        shell.run("conversation", "list", "--json").json().stream()
            .map(it -> it.get("avatar").asText());

    assertThat(avatars).containsExactlyInAnyOrder("Declan", "Mira");
  }

  @Test
  void a_conversation_with_another_avatar_than_the_one_named_is_refused() {
    var asked = shell.run("chat", "--once", "One", "--json").events("asked").getFirst();
    var id = asked.get("conversation").asText();

    var result = shell.run("chat", "--conversation", id, "--avatar", "Declan", "--once", "Two");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--avatar");
  }

  @Test
  void an_unknown_avatar_ends_with_3_and_names_those_there_are() {
    var result = shell.run("chat", "--avatar", "Nobody", "--once", "Hi", "--json");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.events("failed").getFirst().get("code").asText()).isEqualTo("not-found");
    assertThat(result.err()).contains("Nobody", "Mira");
  }

  @Test
  void an_unknown_conversation_ends_with_3() {
    assertThat(shell.run("chat", "--conversation", "abcdef12", "--once", "Hi").code()).isEqualTo(3);
  }

  @Test
  void nothing_said_is_invalid() {
    for (var nothing : new String[] {"", "  \n"}) {
      var result = shell.run("chat", "--once", nothing, "--json");

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.events("failed").getFirst().get("code").asText()).isEqualTo("invalid");
    }
    assertThat(shell.run("conversation", "list", "--json").out()).isEmpty();
  }

  @Test
  void a_dash_takes_all_of_standard_input_as_one_message() {
    var result = shell.typing("One\nTwo  \n\n").run("chat", "--once", "-", "--json");
    var id = result.events("asked").getFirst().get("conversation").asText();

    var said = shell.run("conversation", "show", id, "--json").json().getFirst();

    assertThat(said.get("text").asText()).isEqualTo("One\nTwo  ");
  }

  @Test
  void a_dash_without_standard_input_is_invalid() {
    assertThat(shell.run("chat", "--once", "-").code()).isEqualTo(2);
  }

  @Test
  void what_is_not_utf_8_is_invalid_wherever_it_comes_from() {
    var piped =
        shell.typing("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)).run("chat", "--once", "-");
    var argument = shell.run("chat", "--once", "caf\ufffd");

    assertThat(piped.code()).isEqualTo(2);
    assertThat(piped.err()).contains("byte 4", "0xE9", "UTF-8");
    assertThat(argument.code()).isEqualTo(2);
    assertThat(argument.err()).contains("character 4", "UTF-8");
    assertThat(shell.house.opened).isZero();
  }

  @Test
  void a_message_that_is_too_long_ends_with_6_and_names_the_limit() {
    var result = shell.typing("x".repeat(1 << 20)).run("chat", "--once", "-", "--json");

    assertThat(result.code()).isEqualTo(6);
    assertThat(result.events("failed").getFirst().get("message").asText())
        .contains("16,000", "1,048,576");
  }

  @Test
  void a_control_character_is_invalid_and_named() {
    var result = shell.run("chat", "--once", "a\u0007b");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("U+0007", "position 2");
  }

  @Test
  void a_reply_that_broke_off_is_kept_and_gives_its_problems_code() {
    shell.house.fixed.breakOff(new Failure.LimitReached("model: too many requests"), "Half ");

    var result = shell.run("chat", "--once", "Hi", "--json");

    assertThat(result.code()).isEqualTo(6);
    assertThat(result.events("done").getFirst().get("state").asText()).isEqualTo("cut-short");
    assertThat(result.err()).contains("broke off", "too many requests");
  }

  @Test
  void a_turn_that_failed_keeps_what_was_said() {
    shell.house.fixed.breakOff(new Failure.NotAllowed("model: the key is refused"));

    var result = shell.run("chat", "--once", "Hi", "--json");

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.events("failed").getFirst().get("code").asText()).isEqualTo("not-allowed");
    assertThat(shell.run("conversation", "search", "Hi", "--json").json()).hasSize(1);
    assertThat(shell.run("chat", "--once", "Again").code()).isZero();
  }

  @Test
  void what_cannot_be_opened_is_told_as_an_event_too() {
    shell.house.broken = Optional.of(TestHouse.newerDatabase());

    var result = shell.run("chat", "--once", "Hi", "--json");

    assertThat(result.code()).isEqualTo(5);
    assertThat(result.events("failed").getFirst().get("code").asText()).isEqualTo("conflict");
    assertThat(result.err()).contains("newer program");
  }

  @Test
  void a_reply_cannot_steer_the_terminal() {
    shell.house.fixed.reply("a\u001b]0;gone\u0007b\tc");

    assertThat(shell.run("chat", "--once", "Hi").out()).isEqualTo("a]0;goneb\tc\n");
  }

  @Test
  void a_temporary_chat_is_not_kept_and_knows_what_is_remembered() {
    shell.run("chat", "--once", "My dog is called Biscuit.");

    var said = shell.run("chat", "--temporary", "--once", "What is my dog called, Quill?");

    assertThat(said.code()).isZero();
    assertThat(said.err()).contains("temporary: nothing of this chat is kept");
    assertThat(shell.house.fixed.prompts().getLast().last()).contains("Biscuit");
    assertThat(shell.run("conversation", "list", "--json").json()).hasSize(1);
    assertThat(shell.run("conversation", "search", "Quill").out()).isEmpty();
    assertThat(shell.run("memory", "list", "--all").out()).doesNotContain("Quill");
  }
}
