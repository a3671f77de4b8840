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
        .containsExactly(
            "id", "kind", "text", "at", "avatar", "message", "quote", "sources", "state");
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
  void what_was_believed_on_a_day_is_listed_as_it_was_believed_then() {
    assertThat(shell.run("memory", "list", "--as-of", "2000-01-01").out())
        .doesNotContain("Biscuit");
    assertThat(shell.run("memory", "list", "--as-of", "2999-01-01").out()).contains("Biscuit");
    assertThat(shell.run("memory", "list", "--valid-at", "2999-01-01").out()).contains("Biscuit");
    var wrong = shell.run("memory", "list", "--as-of", "yesterday");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--as-of: a day like 2026-03-01").doesNotContain("java");
  }

  @Test
  void an_id_that_is_shown_names_one_memory_among_all() {
    var listed = shell.run("memory", "list", "--text", "Biscuit", "--kind", "fact").lines();
    var found = shell.run("memory", "search", "--avatar", "Declan", "chess").lines();

    assertThat(shell.run("memory", "why", word(listed.getFirst(), 0)).code()).isZero();
    assertThat(shell.run("memory", "why", word(found.getFirst(), 1)).code()).isZero();
  }

  private static String word(String line, int index) {
    return line.split(" +")[index];
  }

  @Test
  void an_audit_counts_what_is_junk() {
    var audit = shell.run("memory", "audit", "--avatar", "Mira", "--json").json().getFirst();

    assertThat(audit.get("noted").asInt()).isEqualTo(1);
    assertThat(audit.get("junk").asInt()).isZero();
    assertThat(shell.run("memory", "audit").out()).contains("Mira: 1 noted, 0 junk");
  }

  @Test
  void reflecting_tells_what_changed_with_its_quotes_and_it_is_listed_and_explained() {
    shell.house.fixed.reply("I see.").reply("Nice.");
    shell.run("chat", "--new", "--once", "I live in Lisbon.");
    shell.run("chat", "--new", "--once", "I moved to Porto.");

    var made =
        shell.run("memory", "reflect", "--avatar", "Mira", "--json").json().getFirst().get("made");

    assertThat(made).hasSize(1);
    var reflection = made.get(0);
    assertThat(reflection.get("text").asText()).startsWith("The person's home was Lisbon");
    assertThat(reflection.get("sources")).hasSize(2);
    var id = reflection.get("id").asText();
    assertThat(shell.run("memory", "list", "--avatar", "Mira").out()).contains("reflection");
    assertThat(shell.run("memory", "why", id).out()).contains("I live in Lisbon", "and: ", "Porto");
    assertThat(shell.run("memory", "export", "--avatar", "Mira").out())
        .contains("home was Lisbon", "\"quotes\":[\"I live in Lisbon");
    assertThat(shell.run("memory", "reflect", "--avatar", "Mira").out()).isEmpty();
    assertThat(shell.run("memory", "forget", id, "--yes").out()).contains("forgotten: 1 memory");
  }

  @Test
  void an_audit_tells_what_waits_and_what_a_model_took() {
    var audit = shell.run("memory", "audit", "--avatar", "Mira", "--json").json().getFirst();

    assertThat(audit.get("model")).isEmpty();
    assertThat(audit.get("waiting")).isEmpty();
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
        .containsExactly(
            "id", "kind", "text", "at", "avatar", "message", "quote", "sources", "score", "why");
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

  private JsonNode fact() {
    return shell
        .run("memory", "list", "--kind", "fact", "--avatar", "Mira", "--json")
        .json()
        .getFirst();
  }

  @Test
  void lists_by_kind_subject_words_and_day() {
    var fact = fact().get("text").asText();
    assertThat(shell.run("memory", "list", "--kind", "fact", "--about", "me").out())
        .contains("chess");
    assertThat(shell.run("memory", "list", "--about", "somebody").out()).isEmpty();
    assertThat(shell.run("memory", "list", "--text", "BISCUIT", "--kind", "fact").lines())
        .hasSize(1);
    assertThat(shell.run("memory", "list", "--from", "2026-11-24").out()).isEmpty();
    assertThat(shell.run("memory", "list", "--to", "2026-11-23").out()).contains(fact);
    assertThat(shell.run("memory", "list", "--from", "soon").code()).isEqualTo(2);
  }

  @Test
  void corrects_tells_why_and_undoes() {
    var id = fact().get("id").asText();

    var after =
        shell.run("memory", "correct", id, "My", "dog", "is", "called", "Rusk.", "--json").json();
    assertThat(after.getFirst().get("text").asText()).isEqualTo("My dog is called Rusk.");
    assertThat(after.getFirst().get("message").isNull()).isTrue();
    assertThat(shell.run("memory", "list", "--kind", "fact").out())
        .contains("Rusk")
        .doesNotContain("Biscuit");
    assertThat(shell.run("memory", "list", "--kind", "fact", "--all").out()).contains("Biscuit");
    var why = shell.run("memory", "why", after.getFirst().get("id").asText());
    assertThat(why.out()).contains("your own hand", "took the place of", id, "change 1");
    assertThat(shell.run("memory", "why", id).out())
        .contains("learned", "quote: ", "conversation: ", "its place was taken by");

    assertThat(shell.run("memory", "history").out()).contains("corrected " + id);
    assertThat(shell.run("memory", "history", id, "--json").json()).hasSize(1);
    assertThat(shell.run("memory", "undo").out()).contains("undone: change 1");
    assertThat(fact().get("id").asText()).isEqualTo(id);
    assertThat(shell.run("memory", "undo").code()).isEqualTo(3);
  }

  @Test
  void shows_and_changes_the_profile() {
    assertThat(shell.run("memory", "profile", "edit", "name", "Ana").out()).contains("Ana");
    var line = shell.run("memory", "profile", "show", "--json").json().getFirst();
    assertThat(line.get("field").asText()).isEqualTo("name");
    assertThat(line.get("byHand").asBoolean()).isTrue();
    assertThat(shell.run("memory", "profile", "edit", "shoes", "red").code()).isEqualTo(2);
    assertThat(shell.run("memory", "profile", "remove-line", "99").code()).isEqualTo(3);

    assertThat(shell.run("memory", "profile", "remove-line", "1").out()).contains("taken off");
    assertThat(shell.run("memory", "profile", "show").out()).doesNotContain("Ana");
    shell.run("memory", "undo");
    assertThat(shell.run("memory", "profile", "show").out()).contains("Ana");
  }

  @Test
  void pauses_and_resumes() {
    assertThat(shell.run("memory", "pause").out()).contains("paused");
    shell.run("chat", "--once", "My cat is called Plum.");
    assertThat(shell.run("memory", "resume").out()).contains("goes on");
    assertThat(shell.run("memory", "resume").out()).contains("nothing was changed");

    assertThat(shell.run("memory", "list").out()).doesNotContain("Plum");
    assertThat(shell.run("conversation", "search", "Plum").out()).contains("Plum");
  }

  @Test
  void what_is_no_longer_held_is_marked_and_an_undone_correction_explains_itself_once() {
    var id = shell.run("memory", "list", "--kind", "fact", "--json").json().getFirst().get("id");
    shell.run("memory", "correct", id.asText(), "My", "dog", "is", "called", "Rusk.");

    assertThat(shell.run("memory", "list", "--kind", "fact", "--all").out())
        .contains("noted, corrected ");

    shell.run("memory", "undo");
    assertThat(shell.run("memory", "list", "--kind", "fact", "--all").out())
        .contains("noted, undone ");
    assertThat(shell.run("memory", "list", "--kind", "fact", "--all", "--json").out())
        .contains("\"state\":\"undone\"", "\"state\":\"held\"");
    assertThat(shell.run("memory", "why", id.asText()).out())
        .contains("took the place of: ")
        .doesNotContain("its place was taken by: ");
  }

  @Test
  void the_profile_is_shown_where_nothing_else_is_asked_of_it() {
    assertThat(shell.run("memory", "profile").out())
        .isEqualTo(shell.run("memory", "profile", "show").out());
  }

  @Test
  void a_number_is_no_text_and_a_text_no_number() {
    var number = shell.typing("{\"kind\":\"fact\",\"text\":42}").run("memory", "import", "-");
    var text =
        shell
            .typing("{\"kind\":\"fact\",\"text\":\"I ski.\",\"confidence\":\"0.9\"}")
            .run("memory", "import", "-");

    assertThat(number.code()).isEqualTo(2);
    assertThat(number.err()).contains("line 1: text is no text");
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.err()).contains("line 1: confidence is no number");
  }

  @Test
  void exports_and_imports_all_or_nothing() {
    var exported = shell.run("memory", "export").out();
    assertThat(exported).contains("Biscuit");

    var there =
        shell
            .typing(
                exported + "\n{\"kind\":\"preference\",\"stance\":\"likes\",\"topic\":\"tea\"}\n")
            .run("memory", "import", "-", "--avatar", "Declan", "--json");
    assertThat(there.json().getFirst().get("kept").asInt()).isEqualTo(2);
    assertThat(shell.run("memory", "list", "--avatar", "Declan").out()).contains("Biscuit", "tea");
    assertThat(shell.typing(exported).run("memory", "import", "-").out())
        .contains("imported: 0; held already: 1");

    var broken =
        shell
            .typing("{\"kind\":\"fact\",\"text\":\"I ski.\"}\n{\"kind\":\"x\"}")
            .run("memory", "import", "-");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("line 2", "nothing was imported");
    assertThat(shell.run("memory", "list").out()).doesNotContain("ski");
    assertThat(shell.run("memory", "import", "/nowhere/at/all").code()).isEqualTo(3);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
