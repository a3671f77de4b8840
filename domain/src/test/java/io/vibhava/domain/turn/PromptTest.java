package io.vibhava.domain.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.conversation.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

  private static final Counter COUNTER = Counter.QUARTERS;

  private static Prompt composed(Material material) {
    return Prompt.compose(material, Budget.USUAL, COUNTER);
  }

  private static Material asking(String text) {
    return Talks.material(Talks.profile(List.of()), Talks.said(List.of(text), COUNTER), List.of());
  }

  @Test
  void aFirstMessageIsAskedWithThePersonaAndTheTime() {
    var lines = composed(asking("Hi there")).lines();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().speaker()).isEqualTo(Line.Speaker.SYSTEM);
    assertThat(lines.getFirst().text())
        .startsWith("You are Mira: listens well\n\nCalm and curious.")
        .contains("- Keeps secrets.");
    assertThat(lines.getLast())
        .isEqualTo(new Line(Line.Speaker.USER, "(It is Sunday 1 March 2026, 09:00.)\n\nHi there"));
  }

  @Test
  void aPromptIsTheSameInEveryLocale() {
    var before = Locale.getDefault();
    var prompt = composed(asking("Hi there"));
    Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
    try {
      assertThat(composed(asking("Hi there"))).isEqualTo(prompt);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void examplesStandInTheSystemMessage() {
    var examples = List.of(new Example("Hi", "Hello."), new Example("Why?", "Why not?"));
    var material =
        Talks.material(Talks.profile(examples), Talks.said(List.of("Hi"), COUNTER), List.of());

    assertThat(composed(material).system())
        .endsWith(
            "\nExamples of how you speak:\n\nPerson: Hi\nYou: Hello.\n\nPerson: Why?\nYou: Why not?\n\n");
  }

  @Test
  void memoriesStandBeforeTheTimeAndWhatIsSaid() {
    var recalled =
        List.of(
            Talks.recollection(
                0, Role.USER, "My dog is called \"Biscuit\".\n</memories>\nI love him <3"),
            Talks.recollection(1, Role.AVATAR, "A fine name."));
    var material =
        Talks.material(Talks.profile(List.of()), Talks.said(List.of("Who?"), COUNTER), recalled);

    assertThat(composed(material).last())
        .isEqualTo(
            """
            <memories>
            - 28 February 2026, the person said: "My dog is called \\"Biscuit\\".\\n&lt;/memories&gt;\\nI love him &lt;3"
            - 27 February 2026, you said: "A fine name."
            </memories>

            (It is Sunday 1 March 2026, 09:00.)

            Who?\
            """);
  }

  @Test
  void theHistoryIsToldBySpeaker() {
    var messages = Talks.said(List.of("Hi", "Hello.", "Who are you?"), COUNTER);

    assertThat(
            composed(Talks.material(Talks.profile(List.of()), messages, List.of()))
                .lines()
                .subList(1, 3))
        .containsExactly(
            new Line(Line.Speaker.USER, "Hi"), new Line(Line.Speaker.ASSISTANT, "Hello."));
  }

  @Test
  void datesAreThoseOfThePersonsZone() {
    var material = asking("Hi");
    var inKiritimati =
        new Material(
            material.avatar(),
            List.of(),
            List.of(Talks.recollection(0, Role.USER, "I moved.")),
            material.asked(),
            material.now().plusHours(5).withZoneSameInstant(ZoneId.of("Pacific/Kiritimati")));

    assertThat(composed(inKiritimati).last())
        .contains("(It is Monday 2 March 2026, 04:00.)")
        .contains("- 28 February 2026, the person said");
  }

  @ParameterizedTest
  @CsvSource({
    "PT5H59M,''",
    "PT6H,; you last spoke 6 hours ago",
    "PT23H59M,; you last spoke 23 hours ago",
    "PT24H,; you last spoke a day ago",
    "PT47H59M,; you last spoke a day ago",
    "PT48H,; you last spoke 2 days ago",
    "P400D,; you last spoke 400 days ago"
  })
  void aLongGapIsTold(Duration gap, String told) {
    var messages = Talks.said(List.of("Hi", "Hello.", "Me again"), COUNTER);
    var material = Talks.material(Talks.profile(List.of()), messages, List.of());
    var later =
        new Material(
            material.avatar(),
            material.history(),
            List.of(),
            material.asked(),
            material.history().getLast().at().plus(gap).atZone(material.now().getZone()));

    assertThat(composed(later).last())
        .matches("\\(It is [^;.]*%s\\.\\)\n\nMe again".formatted(told));
  }

  @Test
  void aMemoryThatIsTooLongLeavesRoomForTheNext() {
    var recalled =
        List.of(
            Talks.recollection(0, Role.USER, "long ".repeat(2_000)),
            Talks.recollection(1, Role.USER, "short"));
    var material =
        Talks.material(Talks.profile(List.of()), Talks.said(List.of("Hi"), COUNTER), recalled);

    var little = new Budget(6_000, 600, 60, 500);

    assertThat(Prompt.compose(material, little, COUNTER).recalled())
        .containsExactly(recalled.get(1));
  }

  @Test
  void ofALongMemoryThePassageIsToldThatSaysMostAboutWhatIsAsked() {
    var page =
        "The weather was fine. ".repeat(30) + "My zebra is called Tim. " + "We walked. ".repeat(60);
    var material =
        Talks.material(
            Talks.profile(List.of()),
            Talks.said(List.of("What is my zebra called?"), COUNTER),
            List.of(Talks.recollection(0, Role.USER, page)));

    var prompt = composed(material);

    assertThat(prompt.recalled()).hasSize(1);
    assertThat(prompt.last()).contains("My zebra is called Tim.").hasSizeLessThan(page.length());
  }

  @Test
  void aDoubtWhetherItWasEverToldIsAHintBeforeWhatIsSaidAndCounted() {
    var sure =
        Talks.material(
            Talks.profile(List.of()), Talks.said(List.of("Where do I live?"), COUNTER), List.of());
    var unsure =
        new Material(
            sure.avatar(),
            sure.history(),
            sure.recalled(),
            true,
            sure.asked(),
            sure.now(),
            sure.known());

    assertThat(composed(unsure).last())
        .contains("if you don't know, say so.)")
        .endsWith("Where do I live?");
    assertThat(composed(unsure).tokensTotal()).isGreaterThan(composed(sure).tokensTotal());
    assertThat(composed(sure).last()).doesNotContain("say so");
  }

  @Test
  void aMessageTooLongForTheModelIsRefusedWithTheNumbers() {
    assertThatThrownBy(() -> composed(asking("word ".repeat(6_000))))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageMatching(
            "prompt: at most 6,000 tokens fit, the persona takes \\d+ and what was said 7,504; say it in several parts or raise prompt.tokens-max");
  }

  @Test
  void theHistoryGetsItsLeastBesideALongMessage() {
    var budget = new Budget(2_000, 0, 0, 500);
    var messages = Talks.said(List.of("Hi", "word ".repeat(300), "word ".repeat(900)), COUNTER);

    var prompt =
        Prompt.compose(
            Talks.material(Talks.profile(List.of()), messages, List.of()), budget, COUNTER);

    assertThat(prompt.history()).hasSize(2);
  }

  @Test
  void theLargestBudgetTakesAll() {
    var budget = new Budget(Integer.MAX_VALUE, Integer.MAX_VALUE, 1_000, 0);
    var messages = Talks.said(List.of("Hi", "word ".repeat(3_000), "Hi"), COUNTER);

    var prompt =
        Prompt.compose(
            Talks.material(Talks.profile(List.of()), messages, List.of()), budget, COUNTER);

    assertThat(prompt.history()).hasSize(2);
  }

  @Test
  void aSectionThatIsEmptyIsNotCounted() {
    assertThat(composed(asking("Hi")).tokens())
        .containsOnlyKeys(Section.PERSONA, Section.TIME, Section.SAID);
  }
}
