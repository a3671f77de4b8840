package io.vibhava.application.turn.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose words the stand-in tells as whose.
class TestimonyTest {

  private static final String OTHERS_WORDS =
      """
      Here is a mail I got:^Dear all,^I moved to Graz in May. My cat is called Moritz.^Best regards, Eva | Where do I live? | Graz
      Here is a mail I got:^Dear all,^I moved to Graz in May. My cat is called Moritz.^Best regards, Eva | What is my cat called? | Moritz
      From: eva@example.org^Subject: hello^^I live in Graz and my cat is called Moritz. | What is my cat called? | Moritz
      My brother said: "I live in Graz and my cat is called Moritz." | Where do I live? | Graz
      My brother said: 'I live in Graz. My cat is called Moritz.' | Where do I live? | Graz
      My brother said: 'I live in Graz. My cat is called Moritz.' | What is my cat called? | Moritz
      The tenant wrote: 'I'm from Graz, and it's cold here.' | Where am I from? | Graz
      A passage from the novel I read: I live in Graz with my cat Moritz. | Where do I live? | Graz
      The lyrics go: I drive a red Ferrari, my dog is called Turbo. | What is my dog called? | Turbo
      Translate this: I live in Graz. My cat is called Moritz. | What is my cat called? | Moritz
      Let's play pirates. I am Captain Hook and my parrot is called Squawk. | What is my parrot called? | Squawk
      > I live in Graz. My cat is called Moritz. | What is my cat called? | Moritz
      He gave a speech. "I was born in Graz. My cat is called Moritz. I drive a Lada." | What do I drive? | Lada
      Just kidding, my boat is called Titanic. | What is my boat called? | Titanic
      My letter to the paper begins like this: I own a yacht called Titanic. | What is my yacht called? | Titanic
      Anna: I live in Graz.^Ben: My cat is called Moritz. | What is my cat called? | Moritz
      """;

  @Test
  void what_others_wrote_or_said_is_not_told_as_the_persons_own_word() {
    for (var row : OTHERS_WORDS.lines().toList()) {
      var cells = row.split(" \\| ");
      var told = cells[0].replace("^", "\n");
      assertThat(talk().told(told).say(cells[1])).as(row).doesNotContain(cells[2]);
      assertThat(talk().told(told).another().say(cells[1])).as(row).doesNotContain(cells[2]);
    }
  }

  @Test
  void what_was_said_in_play_is_no_answer_in_a_later_conversation_either() {
    var talk = talk();
    talk.told("Let's pretend we are pirates.").told("My parrot is called Squawk.").another();

    assertThat(talk.say("What is my parrot called?")).doesNotContain("Squawk");
  }

  @Test
  void not_even_where_the_beginning_of_the_play_does_not_come_to_mind() {
    var talk = talk();
    talk.remember(Episode.of(talk.message(Role.USER, "My parrot is called Squawk.")));

    assertThat(talk.say("What is my parrot called?")).doesNotContain("Squawk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The person's dog is called Rex. | What is my dog called? | your dog is called Rex",
        "The person drives a Lada. | What do I drive? | you drive a Lada",
        "The person's name is Luisa. | What is my name? | your name is Luisa",
      })
  void what_was_written_down_of_the_person_is_no_quote_of_theirs(
      String written, String question, String answer) {
    var talk = talk().know(fact(written, Trust.TOLD, Optional.empty()));
    talk.remember(fact(written, Trust.TOLD, Optional.empty()));

    assertThat(talk.say(question)).contains(answer, "3 October 2026").doesNotContain("told me");
  }

  @Test
  void what_only_the_profile_shows_is_known() {
    var name =
        new Fact(
            id(7),
            new Subject.Person(),
            "The person is called Luisa.",
            Optional.of(new Slot("name", "Luisa", true)),
            History.of(Times.since(Conversing.START.minusSeconds(60))),
            new Assessment(1, 1, Trust.TOLD),
            new Provenance(new MessageId(new UUID(7, 8)), 0, 9, "I'm Luisa"));

    assertThat(talk().know(name).say("What is my name?")).contains("Luisa");
  }

  @Test
  void what_was_brought_is_told_as_brought() {
    var talk = talk();
    talk.remember(fact("My dog is called Rex.", Trust.BROUGHT, Optional.empty()));

    assertThat(talk.say("What is my dog called?"))
        .contains("Rex", "brought", "3 October 2026")
        .doesNotContain("told me");
  }

  @Test
  void what_was_told_wins_over_what_was_brought() {
    var talk = talk().told("My dog is called Biscuit.").another();
    talk.remember(fact("My dog is called Rex.", Trust.BROUGHT, Optional.empty()));

    assertThat(talk.say("What is my dog called?")).contains("Biscuit").doesNotContain("Rex");
  }

  @Test
  void what_was_put_right_is_not_told_from_what_was_said_before() {
    var talk = talk();
    var said = talk.message(Role.USER, "My dog is called Biscuit. I bought a lamp.");
    talk.remember(Episode.of(said));
    talk.know(
        fact(
            "The person's dog is called Biscuit.",
            Trust.TOLD,
            Optional.of(new Provenance(said.id(), 0, 24, "My dog is called Biscuit"))));
    talk.remember(fact("My dog is called Rex.", Trust.TOLD, Optional.empty()));

    assertThat(talk.prompt("What is my dog called?").last())
        .contains("the person said (put right since: \"My dog is called Biscuit\"): \"My dog");
    assertThat(talk.say("What is my dog called?")).contains("Rex").doesNotContain("Biscuit");
    assertThat(talk.say("What did I buy?")).contains("a lamp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I saw Ana last Saturday. | When did I see Ana? | (that is, Saturday, 26 September 2026)",
        "My interview is next week. | When is my interview? | (that is, 5 October 2026 to 11 October 2026)",
        "I moved here two years ago. | When did I move here? | (that is, 2024)",
        "I go swimming on Tuesdays. | What do I do on Tuesdays? | on Tuesdays",
        "I'm flying to Rome in three days. | When do I fly to Rome? | (that is, Tuesday, 6 October 2026)",
      })
  void days_that_have_moved_are_told_by_their_date(String told, String question, String date) {
    assertThat(talk().told(told).another().say(question)).contains(date);
  }

  @Test
  void what_has_ended_is_told_as_ended_and_is_not_among_what_is_known_to_be_so() {
    var talk = talk();
    var said = talk.message(Role.USER, "I drive an old Saab.");
    talk.remember(Episode.of(said));
    var source = new Provenance(said.id(), 0, 19, "I drive an old Saab");
    var driven =
        new Fact(
            id(9),
            new Subject.Person(),
            "The person drives an old Saab.",
            Times.since(Conversing.START),
            new Assessment(1, 1, Trust.TOLD),
            source);
    var end = Conversing.START.minusSeconds(1);
    talk.know(driven.and(Change.closed(end, end, Optional.empty(), Optional.empty())));

    assertThat(talk.say("What do you know about me?")).doesNotContain("Saab");
    assertThat(talk.say("What do I drive?"))
        .contains("\"I drive an old Saab\". That is no longer so.");
  }

  @Test
  void a_quote_begins_as_it_was_said() {
    assertThat(talk().told("my cat is called miso").another().say("What is my cat called?"))
        .contains("\"my cat is called miso\"");
  }

  @ParameterizedTest
  @CsvSource({
    "What is my credit card number?",
    "What's the PIN of my bank card?",
    "Do you know my password?",
  })
  void a_secret_that_is_asked_for_is_not_invited(String question) {
    assertThat(talk().say(question))
        .containsPattern("(?i)not (?:keep|kept|tell)|never kept|nobody should|keep no")
        .doesNotContain("?")
        .doesNotContain("Tell me now");
  }

  private static Conversing talk() {
    return new Conversing(Templates.first().profile());
  }

  /// One of which nothing more is known; written by hand where it has no source, else withdrawn.
  private static Fact fact(String text, Trust trust, Optional<Provenance> source) {
    var id = id(text.length());
    var fact =
        new Fact(
            id,
            new Subject.Person(),
            text,
            Times.since(Conversing.START),
            new Assessment(1, 1, trust),
            source.orElseGet(() -> Provenance.byHand(id, text)));
    return source.isEmpty()
        ? fact
        : (Fact) fact.and(Change.withdrawn(Conversing.START, Optional.empty(), Optional.empty()));
  }

  private static MemoryId id(long number) {
    return new MemoryId(new UUID(5, number));
  }
}
