package io.vibhava.cli.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationCommandsTest {

  private final Shell shell = new Shell();
  private String id = "";

  @BeforeEach
  void talk() {
    shell.house.fixed.reply("Good to know.").reply("Lisbon is *fine*.");
    var asked = shell.run("chat", "--once", "I have a dog.", "--json").events("asked").getFirst();
    id = asked.get("conversation").asText();
    shell.house.clock.advance(Duration.ofHours(3));
    shell.run("chat", "--once", "I live in Lisbon.");
  }

  @Test
  void lists_what_there_is() {
    shell.house.clock.advance(Duration.ofDays(2));

    assertThat(shell.run("conversation", "list").out())
        .startsWith(id.substring(0, 8))
        .contains("I have a dog.", "Mira", "2 days ago");
  }

  @Test
  void lists_as_json() {
    var conversation = list().getFirst();

    assertThat(names(conversation))
        .containsExactly("id", "title", "avatar", "state", "created", "updated", "head");
    assertThat(conversation.get("title").asText()).isEqualTo("I have a dog.");
    assertThat(conversation.get("created").asText()).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(conversation.get("state").asText()).isEqualTo("active");
  }

  @Test
  void shows_each_message_with_the_one_it_follows() {
    var messages = shell.run("conversation", "show", id, "--json").json();

    assertThat(messages).hasSize(4);
    assertThat(names(messages.getFirst()))
        .containsExactly("id", "parent", "role", "text", "at", "state");
    assertThat(messages.getFirst().get("parent").isNull()).isTrue();
    for (var i = 1; i < messages.size(); i++) {
      assertThat(messages.get(i).get("parent")).isEqualTo(messages.get(i - 1).get("id"));
    }
    assertThat(messages)
        .extracting(it -> it.get("role").asText() + " " + it.get("state").asText())
        .containsExactly("user kept", "avatar complete", "user kept", "avatar complete");
  }

  @Test
  void shows_text_by_who_said_it() {
    assertThat(shell.run("conversation", "show", id.substring(0, 8)).lines())
        .startsWith(
            "[2026-11-23 10:00] you: I have a dog.", "[2026-11-23 10:00] Mira: Good to know.");
  }

  @Test
  void finds_what_was_said() {
    var hits = shell.run("conversation", "search", "lisbon", "fine", "--json").json();

    assertThat(hits).extracting(it -> it.get("text").asText()).containsExactly("Lisbon is *fine*.");
    assertThat(hits.getFirst().get("conversation").asText()).isEqualTo(id);
    assertThat(shell.run("conversation", "search", "lisbon").lines()).hasSize(2);
    assertThat(shell.run("conversation", "search", "porto").err()).contains("nothing was found");
    assertThat(shell.run("conversation", "search", " ").code()).isEqualTo(2);
  }

  @Test
  void an_id_that_search_shows_names_one_conversation_among_all() {
    shell.house.fixed.reply("Where to?");
    shell.run("chat", "--new", "--once", "Let us travel.");

    var shown = shell.run("conversation", "search", "lisbon").lines().getFirst().split(" ")[0];

    assertThat(shell.run("conversation", "show", shown).code()).isZero();
  }

  @Test
  void renames() {
    assertThat(shell.run("conversation", "rename", id, "Dogs").out())
        .isEqualTo("renamed to Dogs\n");

    assertThat(list().getFirst().get("title").asText()).isEqualTo("Dogs");
    assertThat(shell.run("conversation", "rename", id, " ").code()).isEqualTo(2);
    assertThat(shell.run("conversation", "rename", id, "x".repeat(200)).code()).isEqualTo(6);
  }

  @Test
  void archives_and_takes_up_again() {
    assertThat(shell.run("conversation", "archive", id).code()).isZero();
    assertThat(list()).isEmpty();
    assertThat(shell.run("conversation", "list", "--archived", "--json").json()).hasSize(1);
    assertThat(shell.run("conversation", "archive", id, "--undo").code()).isZero();
    assertThat(list()).hasSize(1);
  }

  @Test
  void deletes_only_with_a_yes() {
    var unattended = shell.run("conversation", "delete", id);
    assertThat(unattended.code()).isEqualTo(2);
    assertThat(unattended.err()).contains("--yes", "can't be undone").doesNotContain("dog");

    var refused = shell.attended().typing("n\n").run("conversation", "delete", id);
    assertThat(refused.code()).isZero();
    assertThat(refused.err()).contains("I have a dog.", "[y/N]", "nothing was changed");
    assertThat(list()).hasSize(1);

    assertThat(shell.typing("yes\n").run("conversation", "delete", id).out()).contains("deleted");
    assertThat(list()).isEmpty();
  }

  @Test
  void deletes_without_asking_where_yes_was_given() {
    assertThat(shell.run("conversation", "delete", id, "--yes").code()).isZero();
    assertThat(list()).isEmpty();
    assertThat(shell.run("memory", "list", "--json").json()).isEmpty();
  }

  @Test
  void tells_as_json_what_was_changed() {
    var renamed = shell.run("conversation", "rename", id, "Dogs", "--json").json().getFirst();
    var archived = shell.run("conversation", "archive", id, "--json").json().getFirst();
    var deleted = shell.run("conversation", "delete", id, "--yes", "--json").json().getFirst();

    assertThat(renamed.get("title").asText()).isEqualTo("Dogs");
    assertThat(archived.get("state").asText()).isEqualTo("archived");
    assertThat(deleted.toString()).isEqualTo("{\"id\":\"%s\"}".formatted(id));
  }

  @Test
  void exports_to_standard_output() {
    assertThat(shell.run("conversation", "export", id).out())
        .startsWith("# I have a dog.\n\n**you** (2026-11-23 10:00)\n\nI have a dog.\n");
    assertThat(shell.run("conversation", "export", id, "--format", "jsonl").json()).hasSize(4);
    var whole = shell.run("conversation", "export", id, "--format", "json").json().getFirst();
    assertThat(whole.at("/conversation/title").asText()).isEqualTo("I have a dog.");
    assertThat(whole.get("messages")).hasSize(4);
  }

  @Test
  void exports_to_a_file_that_is_not_there_yet(@TempDir Path folder) throws IOException {
    var file = folder.resolve("talk.md");

    var first = shell.run("conversation", "export", id, "--output", file.toString());
    var again = shell.run("conversation", "export", id, "--output", file.toString());

    assertThat(first.out()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(Files.readString(file)).contains("I live in Lisbon.");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    assertThat(again.code()).isEqualTo(5);
    assertThat(again.err()).contains("there already");
  }

  @Test
  void an_id_that_is_none_or_not_there_or_of_several_is_told_apart() {
    shell.run("chat", "--new", "--once", "Another");

    assertThat(shell.run("conversation", "show", "zzzz").code()).isEqualTo(2);
    assertThat(shell.run("conversation", "show", "abcdef").code()).isEqualTo(3);
    var several = shell.run("conversation", "show", "0000");
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("2 begin so");
  }

  private List<JsonNode> list() {
    return shell.run("conversation", "list", "--json").json();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
