package io.vibhava.cli.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.cli.Choices;
import io.vibhava.cli.Shell;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.personality.Trait;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AvatarCommandsTest {

  private final Shell shell = new Shell();

  private JsonNode shown(String name) {
    return shell.run("avatar", "show", name, "--json").json().getFirst();
  }

  @Test
  void creates_from_a_template_with_changes() {
    var created =
        shell.run(
            "avatar",
            "create",
            "--template",
            "companion",
            "--name",
            "Ada",
            "--trait",
            "warmth=0.1",
            "--trait",
            "humour=1",
            "--temperature",
            "1.5",
            "--json");

    assertThat(created.code()).isZero();
    var ada = shown("ada");
    assertThat(ada).isEqualTo(created.json().getFirst());
    assertThat(ada.get("name").asText()).isEqualTo("Ada");
    assertThat(ada.at("/traits/warmth").asDouble()).isEqualTo(0.1);
    assertThat(ada.at("/traits/humour").asDouble()).isEqualTo(1.0);
    assertThat(ada.get("temperature").asDouble()).isEqualTo(1.5);
    assertThat(ada.get("model").isNull()).isTrue();
    assertThat(ada.get("greeting").asText())
        .isEqualTo(Templates.find("companion").profile().greeting());
    assertThat(ada.at("/examples/0/said").asText()).isNotEmpty();
  }

  @Test
  void shares_with_a_name_lists_that_and_shares_no_longer() {
    shell.run("avatar", "create", "--template", "companion", "--name", "Ada");

    var shared = shell.run("avatar", "share", "Ada", "--with", "Eve", "--role", "view");
    assertThat(shared.code()).isZero();
    assertThat(shared.out()).contains("shared Ada with eve: view");
    var listed = shell.run("avatar", "shares", "Ada", "--json").json().getFirst();
    assertThat(listed.get("person").asText()).isEqualTo("eve");
    assertThat(listed.get("role").asText()).isEqualTo("view");
    assertThat(shell.run("avatar", "unshare", "Ada", "--with", "eve").code()).isZero();
    assertThat(shell.run("avatar", "shares", "Ada").out()).isEmpty();
    assertThat(shell.run("avatar", "unshare", "Ada", "--with", "eve").code()).isEqualTo(3);
    assertThat(shell.run("avatar", "share", "Ada", "--with", "eve", "--role", "own").code())
        .isEqualTo(2);
  }

  @Test
  void leaves_what_another_shares_and_not_ones_own() {
    shell.run("avatar", "create", "--template", "companion", "--name", "Ada");
    try (var open = shell.house.open(new Choices(Optional.empty()), _ -> {})) {
      var eve = open.engine().openAccount().open("eve");
      var mira = open.engine().createAvatar().create(eve, Templates.find("companion").profile());
      open.engine().shareAvatar().share(eve, mira.name(), "local", ShareRole.VIEW);
    }
    var shared = "eve/" + Templates.find("companion").profile().name();

    assertThat(shell.run("avatar", "leave", shared).out()).contains("no longer shared with you");
    assertThat(shell.run("avatar", "leave", shared).code()).isEqualTo(3);
    assertThat(shell.run("avatar", "leave", "Ada").err()).contains("it is your own");
  }

  @Test
  void ends_a_share_with_a_name_of_any_form() {
    shell.run("avatar", "create", "--template", "companion", "--name", "Ada");
    try (var open = shell.house.open(new Choices(Optional.empty()), _ -> {})) {
      open.engine().shareAvatar().share(open.owner(), "Ada", "app:Eve", ShareRole.CHAT);
    }

    assertThat(shell.run("avatar", "unshare", "Ada", "--with", "app:Eve").code()).isZero();
    assertThat(shell.run("avatar", "shares", "Ada").out()).isEmpty();
  }

  @Test
  void creates_from_a_name_and_a_description_alone() {
    shell.run("avatar", "create", "--name", "Bo", "--description", "You are Bo, a quiet sailor.");

    var bo = shown("Bo");
    assertThat(bo.get("tagline").asText()).isEqualTo("You are Bo, a quiet sailor.");
    assertThat(bo.get("greeting").asText()).isEqualTo("Hello, I am Bo.");
    assertThat(shell.run("chat", "--avatar", "Bo", "--once", "Hi").code()).isZero();
  }

  @Test
  void tells_all_that_is_wrong_at_once_before_anything_is_opened() {
    var result =
        shell.run(
            "avatar",
            "create",
            "--name",
            "x".repeat(61),
            "--tagline",
            " ",
            "--trait",
            "warmth=1.2",
            "--trait",
            "charm=0.5",
            "--temperature",
            "hot",
            "--reply-tokens",
            "0",
            "--boundary",
            "a\u0007");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).contains("--boundary", "control characters", "2 characters came"),
            line ->
                assertThat(line).contains("--name", "at most 60 characters", "61 characters came"),
            line -> assertThat(line).contains("--reply-tokens", "1 to 999999", "\"0\" came"),
            line -> assertThat(line).contains("--tagline", "visible", "1 characters came"),
            line -> assertThat(line).contains("--temperature", "0 to 2", "\"hot\" came"),
            line -> assertThat(line).contains("--trait", "from 0 to 1", "\"1.2\" came"),
            line -> assertThat(line).contains("--trait", "openness", "\"charm\" came"));
    assertThat(shell.house.opened).isZero();
  }

  @Test
  void the_traits_that_are_taken_are_those_there_are() {
    assertThat(AvatarForm.TraitText.TRAITS)
        .isEqualTo(Stream.of(Trait.values()).map(Trait::label).collect(Collectors.joining("|")));
  }

  @Test
  void says_what_is_missing_where_nobody_can_be_asked() {
    var result = shell.run("avatar", "create");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--name is missing", "--template");
  }

  @Test
  void an_unknown_template_or_a_name_that_is_taken_is_refused() {
    assertThat(shell.run("avatar", "create", "--template", "nobody").code()).isEqualTo(3);
    shell.run("avatar", "create", "--template", "companion");
    assertThat(shell.run("avatar", "create", "--template", "companion").code()).isEqualTo(5);
  }

  @Test
  void asks_a_person_who_gave_nothing_until_it_can_be_taken() {
    var answers =
        """
        none

        Cy
        You are Cy, who mends clocks.

        Tick tock.
        warmth=7
        warmth=0.7, humour=0.2
        """;

    var result = shell.attended().typing(answers).run("avatar", "create");

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("visible character", "from 0 to 1");
    var cy = shown("Cy");
    assertThat(cy.get("greeting").asText()).isEqualTo("Tick tock.");
    assertThat(cy.at("/traits/warmth").asDouble()).isEqualTo(0.7);
    assertThat(cy.at("/traits/humour").asDouble()).isEqualTo(0.2);
  }

  @Test
  void an_interview_that_breaks_off_creates_nothing() {
    var result = shell.attended().typing("none\nCy\n").run("avatar", "create");

    assertThat(result.code()).isEqualTo(2);
    assertThat(shell.run("avatar", "list", "--json").out()).isEmpty();
  }

  @Test
  void edits_what_was_given_and_leaves_the_rest() {
    shell.run("avatar", "create", "--template", "companion", "--model", "tiny");

    assertThat(shell.run("avatar", "edit", "Mira", "--tagline", "New.", "--usual-voice").code())
        .isZero();

    var mira = shown("Mira");
    assertThat(mira.get("tagline").asText()).isEqualTo("New.");
    assertThat(mira.get("revision").asInt()).isEqualTo(2);
    assertThat(mira.get("model").isNull()).isTrue();
    assertThat(mira.get("description").asText())
        .isEqualTo(Templates.first().profile().personality().description());
  }

  @Test
  void editing_without_a_change_asks_or_is_refused() {
    shell.run("avatar", "create", "--template", "companion");

    assertThat(shell.run("avatar", "edit", "Mira").code()).isEqualTo(2);
    assertThat(shell.attended().typing("\n\n\nHi!\n\n").run("avatar", "edit", "Mira").code())
        .isZero();
    assertThat(shown("Mira").get("greeting").asText()).isEqualTo("Hi!");
  }

  @Test
  void shows_who_it_is() {
    shell.run("avatar", "create", "--template", "companion");

    assertThat(shell.run("avatar", "show", "mira").out())
        .startsWith("Mira\n")
        .contains("Greets: ", "warmth            0.90", "revision 1 of 2026-11-23");
    assertThat(shell.run("avatar", "list").out()).startsWith("Mira  A warm companion");
    assertThat(shell.run("avatar", "show", "Nobody").code()).isEqualTo(3);
  }

  @Test
  void shows_the_templates_without_opening_anything() {
    var templates = shell.run("avatar", "templates", "--json").json();

    assertThat(templates).hasSameSizeAs(Templates.all());
    assertThat(templates.getFirst().get("slug").asText()).isEqualTo("companion");
    assertThat(shell.run("avatar", "templates").out()).contains("Mira");
    assertThat(shell.house.opened).isZero();
  }

  @Test
  void removes_with_a_yes() {
    shell.run("chat", "--once", "Hi");

    assertThat(shell.run("avatar", "remove", "Mira").code()).isEqualTo(2);
    assertThat(shell.run("avatar", "remove", "Mira", "--yes").out()).isEqualTo("removed Mira\n");
    assertThat(shell.run("avatar", "list", "--json").out()).isEmpty();
    assertThat(shell.run("conversation", "list", "--json").out()).isEmpty();
  }
}
