package io.vibhava.application.turn.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether the stand-in finds what was told, and nothing else.
class AnswersTest {

  private static final String NONE = "you have not told me";

  @ParameterizedTest
  @MethodSource("rows")
  void in_the_same_conversation(String told, String question, String expected, String wrong) {
    check(tell(told).say(question), expected, wrong);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void in_another_conversation(String told, String question, String expected, String wrong) {
    check(tell(told).another().say(question), expected, wrong);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void beside_other_memories(String told, String question, String expected, String wrong) {
    var talk =
        tell(
            "Our hamster Nut sleeps all day. / My uncle Otto sells hats in Malmo."
                + " / The tram was late again. / I bought a green lamp. / "
                + told);
    check(talk.another().say(question), expected, wrong);
  }

  @ParameterizedTest
  @MethodSource("understood")
  void from_what_was_understood_alone(String told, String question, String expected, String wrong) {
    check(tell(told).anotherWithFactsAlone().say(question), expected, wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Where did I live before Porto? | I live in Lisbon | I moved to Porto",
        "What did I study? | criminology | NONE",
        "Who is Clara? | My sister is called Clara | I met Clara",
      })
  void what_was_before_and_what_changed_it(String question, String expected, String wrong) {
    var talk =
        tell(
            "I live in Lisbon. / My sister is called Clara. / I study law. / I moved to Porto."
                + " / I changed my course, it is criminology now instead of law."
                + " / I met Clara at the station.");
    assertThat(talk.another().say(question)).contains(expected).doesNotContain(wrong);
  }

  @Test
  void what_the_avatar_said_is_told_to_who_asks_after_it() {
    var talk = tell("I like films.");
    talk.remember(Episode.of(talk.message(Role.AVATAR, "I would suggest Local Hero.")));

    assertThat(talk.another().say("Which film did you suggest?"))
        .contains("I would suggest Local Hero", "3 October 2026");
  }

  @Test
  void what_was_said_in_play_is_no_answer() {
    var talk =
        tell("Let's pretend I'm a pirate. / I live on Tortuga. / My parrot is called Squawk.");

    assertThat(talk.say("Where do I live?")).doesNotContain("Tortuga");
    assertThat(talk.say("What is my parrot called?")).doesNotContain("Squawk");
  }

  @Test
  void an_episode_that_nothing_was_believed_of_tells_nothing_later() {
    var talk = new Conversing(Templates.first().profile());
    talk.remember(Episode.of(talk.message(Role.USER, "I live on Tortuga.")));
    talk.remember(Episode.of(talk.message(Role.USER, "If I lived in Monaco, I'd have a boat.")));

    assertThat(talk.say("Where do I live?")).doesNotContain("Tortuga").doesNotContain("Monaco");
  }

  @Test
  void a_secret_is_not_said_again() {
    var talk = new Conversing(Templates.first().profile());

    assertThat(talk.say("My password is hunter2.")).doesNotContain("hunter2");
    assertThat(talk.say("What is my password?")).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "My sister is called Ingrid. / Ingrid lives in Bergen. | Where does my sister live? | Bergen",
        "I hate coriander. | What food do I dislike? | coriander",
        "I have a greyhound named Pickle. | What is my dog called? | Pickle",
        "I'm Oddny, forty-one. | Who am I? | Oddny",
        "My best friend is called Tolu. | Who is my best friend? | Tolu",
        "I grow roses. | What did we talk about last time? | roses",
      })
  void what_is_asked_for_in_other_words(String told, String question, String expected) {
    assertThat(tell(told).another().say(question)).contains(expected);
  }

  private static void check(String reply, String expected, String wrong) {
    if (expected.equals("NONE")) {
      assertThat(reply).containsIgnoringCase(NONE).doesNotContain("told me on", "you told me:");
    } else {
      assertThat(reply).contains(expected).contains("3 October 2026").doesNotContain(NONE);
    }
    if (!wrong.isEmpty()) {
      assertThat(reply).doesNotContain(wrong);
    }
  }

  private static Conversing tell(String told) {
    var talk = new Conversing(Templates.first().profile());
    Stream.of(told.split(" / ")).forEach(talk::told);
    return talk;
  }

  static Stream<Arguments> rows() {
    return AnswersTable.ROWS.lines().map(AnswersTest::row);
  }

  /// The rows whose answer is among the facts that are learned without a language model; the reason
  /// of something is not.
  static Stream<Arguments> understood() {
    return rows()
        .filter(row -> !row.get()[1].toString().startsWith("Why"))
        .filter(AnswersTest::isUnderstood);
  }

  private static boolean isUnderstood(Arguments row) {
    var cells = row.get();
    var facts = tell((String) cells[0]).anotherWithFactsAlone().prompt("?").recalled();
    return facts.stream().anyMatch(it -> it.memory().text().contains((String) cells[2]));
  }

  private static Arguments row(String line) {
    var cells = line.split(" \\| ");
    var answer = cells[2].split(" ! ", 2);
    return Arguments.of(
        cells[0], cells[1], answer[0].strip(), answer.length > 1 ? answer[1].strip() : "");
  }
}
