package io.vibhava.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.cli.Shell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryCommandsTest {

  private final Shell shell = new Shell();

  @BeforeEach
  void talk() {
    shell.house.fixed.reply("Good to know.").reply("Fine.");
    shell.run("chat", "--once", "My dog is called Biscuit.");
    shell.run("chat", "--avatar", "Declan", "--once", "I play chess.");
  }

  @Test
  void lists_what_is_remembered_and_by_whom() {
    var memories = shell.run("memory", "list", "--avatar", "Mira", "--json").json();

    assertThat(names(memories.getFirst()))
        .containsExactly("id", "kind", "text", "at", "avatar", "message", "quote");
    assertThat(memories)
        .anySatisfy(
            it -> assertThat(it.get("text").asText()).isEqualTo("My dog is called Biscuit."))
        .allSatisfy(it -> assertThat(it.get("avatar").asText()).isEqualTo("Mira"));
    assertThat(shell.run("memory", "list").out()).contains("Biscuit", "chess");
    assertThat(shell.run("memory", "list", "--avatar", "Declan").out()).doesNotContain("Biscuit");
    assertThat(shell.run("memory", "list", "--avatar", "Nobody").code()).isEqualTo(3);
  }

  @Test
  void what_was_derived_is_noted_with_the_words_behind_it() {
    var lines = shell.run("memory", "list", "--avatar", "Mira").lines();

    assertThat(lines)
        .anyMatch(it -> it.contains("noted: The person's dog is called Biscuit. (from: \"My dog"))
        .anyMatch(it -> it.contains("you told Mira: My dog is called Biscuit."))
        .noneMatch(it -> it.contains("you told Mira: The person"));
  }

  @Test
  void bare_questions_greetings_and_thanks_are_listed_on_demand_only() {
    shell.house.fixed.reply("Hi.").reply("Biscuit.").reply("Any time.");
    shell.run("chat", "--once", "Hello there!");
    shell.run("chat", "--once", "What is my dog called?");
    shell.run("chat", "--once", "Thank you so much.");

    assertThat(shell.run("memory", "list").out())
        .contains("My dog is called Biscuit.")
        .doesNotContain("Hello there", "What is my dog", "Thank you");
    assertThat(shell.run("memory", "list", "--all").out())
        .contains("Hello there", "What is my dog", "Thank you");
  }

  @Test
  void finds_with_score_and_reason() {
    var found = shell.run("memory", "search", "what", "dog", "--json").json();

    assertThat(names(found.getFirst()))
        .containsExactly("id", "kind", "text", "at", "avatar", "message", "quote", "score", "why");
    assertThat(found.getFirst().get("text").asText()).contains("dog");
    assertThat(found.getFirst().get("score").asDouble()).isPositive();
    assertThat(shell.run("memory", "search", "dog").out()).contains("Biscuit", "words");
  }

  @Test
  void forgets_with_a_yes_and_then_it_is_not_found_again() {
    var id =
        shell.run("memory", "list", "--avatar", "Mira", "--json").json().stream()
            .filter(it -> it.get("text").asText().equals("My dog is called Biscuit."))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asText();

    var unattended = shell.run("memory", "forget", id);
    assertThat(unattended.code()).isEqualTo(2);
    assertThat(unattended.err()).contains("--yes").doesNotContain("Biscuit");

    var forgotten = shell.run("memory", "forget", id, "--yes", "--json").json().getFirst();
    assertThat(forgotten.get("forgotten").asInt()).isPositive();
    assertThat(shell.run("memory", "search", "Biscuit").out()).doesNotContain("Biscuit");
    assertThat(shell.run("memory", "forget", id, "--yes").code()).isEqualTo(3);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
