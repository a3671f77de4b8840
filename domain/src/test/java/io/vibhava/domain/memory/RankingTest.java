package io.vibhava.domain.memory;

import static io.vibhava.domain.memory.Remembered.NOW;
import static io.vibhava.domain.memory.Remembered.asked;
import static io.vibhava.domain.memory.Remembered.byAvatar;
import static io.vibhava.domain.memory.Remembered.byPerson;
import static io.vibhava.domain.memory.Remembered.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

  private static final String WHICH_DOG = "What is my dog called?";

  private static List<Memory> best(Query query, Candidate... candidates) {
    return Ranking.best(List.of(candidates), query).stream().map(Recollection::memory).toList();
  }

  @Test
  void whatFitsByWordsAndMeaningComesBeforeWhatFitsByOne() {
    var both =
        new Candidate(byPerson(1, "My dog is called Biscuit, after my first dog."), 0.9, 0.6);
    var words = new Candidate(byPerson(2, "They called a dog, it did not come to them."), 0.9, 0.1);
    var meaning = new Candidate(byPerson(3, "Biscuit is my puppy's name, by the way."), 0, 0.6);

    assertThat(best(asked(WHICH_DOG), words, meaning, both))
        .containsExactly(both.memory(), meaning.memory(), words.memory());
  }

  @Test
  void anEarlierQuestionAboutThePersonTellsNothing() {
    var question = new Candidate(byPerson(1, "What's the name my dog is called by?"), 0.9, 0.6);
    var statement = new Candidate(byPerson(2, "My dog is called Biscuit."), 0.9, 0.58);

    assertThat(best(asked(WHICH_DOG), question, statement)).containsExactly(statement.memory());
  }

  @Test
  void aReplyThatItWasNotToldTellsNothing() {
    var denial = new Candidate(byAvatar(1, "About your dog you have not told me that."), 0.9, 0.6);
    var reply =
        new Candidate(byAvatar(2, "You told me that your dog is called Biscuit."), 0.9, 0.5);

    assertThat(best(asked(WHICH_DOG), denial, reply)).containsExactly(reply.memory());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What is my dog called?", "what are my DOGS called??", "My dog is called?"})
  void theSameQuestionAskedEarlierIsNotRecalled(String earlier) {
    assertThat(best(asked(WHICH_DOG), new Candidate(byPerson(1, earlier), 1, 1))).isEmpty();
  }

  @Test
  void whatThePersonSaidComesBeforeItsEcho() {
    var said = new Candidate(byPerson(2, "My dog is called Biscuit."), 0.8, 0.6);
    var echo = new Candidate(byAvatar(1, "So your dog is called Biscuit!"), 0.8, 0.6);

    assertThat(best(asked(WHICH_DOG), echo, said)).containsExactly(said.memory(), echo.memory());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which film did you recommend to me?",
        "What was the film that you suggested?",
        "You've once told me about a film.",
        "What was your advice on films?"
      })
  void whatTheAvatarSaidComesFirstWhereItIsAskedFor(String question) {
    var wish =
        new Candidate(byPerson(1, "Please recommend a film to me that is not too long."), 0.5, 0.5);
    var advice =
        new Candidate(byAvatar(2, "I recommend the film Amélie, it is very charming."), 0.5, 0.5);

    assertThat(best(asked(question), wish, advice)).startsWith(advice.memory());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Did you know that I have a dog?", "Do you remember my dog's name?"})
  void whoIsMerelyAddressedIsNotAskedFor(String question) {
    var said = new Candidate(byPerson(2, "My dog is called Biscuit."), 0.5, 0.5);
    var echo = new Candidate(byAvatar(1, "So your dog is called Biscuit!"), 0.5, 0.5);

    assertThat(best(asked(question), echo, said)).startsWith(said.memory());
  }

  @Test
  void ofWhatSaysTheSameOnlyTheBestIsRecalled() {
    var loud = new Candidate(byPerson(2, "MY DOG is called Biscuit!"), 0.8, 0.5);
    var calm = new Candidate(byPerson(1, "My dog is called  Biscuit."), 0.8, 0.6);

    assertThat(best(asked(WHICH_DOG), loud, calm)).containsExactly(calm.memory());
  }

  @Test
  void ofTwoThatFitAlikeTheNewerComesFirst() {
    var old = new Candidate(byPerson(400, "My dog lives with my sister in the north."), 0.5, 0.5);
    var young = new Candidate(byPerson(3, "My dog lives with my mother in the south."), 0.5, 0.5);

    assertThat(best(asked("Where does my dog live?"), old, young))
        .containsExactly(young.memory(), old.memory());
  }

  @Test
  void ofTwoThatFitAlikeTheOneThatWasOfUseLatelyComesFirstAndItIsSaid() {
    var idle =
        new Candidate(byPerson(3, "My dog lives with my sister in the north."), 0.5, 0.5)
            .idle(NOW.minus(Duration.ofDays(400)));
    var used =
        new Candidate(byPerson(4, "My dog lives with my mother in the south."), 0.5, 0.5).idle(NOW);

    var ranked = Ranking.best(List.of(idle, used), asked("Where does my dog live?"));

    assertThat(ranked)
        .extracting(Recollection::memory)
        .containsExactly(used.memory(), idle.memory());
    assertThat(ranked.getLast().why()).endsWith("of no use for 400 days");
    assertThat(ranked.getLast().parts()).extracting(Part::signal).contains(Signal.DISUSE);
    assertThat(ranked.getFirst().why()).doesNotContain("of no use");
  }

  @Test
  void disuseBuriesNothingThatFitsBetterAndIsNothingWhereNoUseIsKnown() {
    var idle =
        new Candidate(byPerson(4, "My dog lives with my sister in the north."), 0.5, 0.53)
            .idle(NOW.minus(Duration.ofDays(9_000)));
    var used =
        new Candidate(byPerson(4, "My dog lives with my mother in the south."), 0.5, 0.5).idle(NOW);
    var unknown = new Candidate(byPerson(4, "The dog lives at my uncle's."), 0.5, 0.5);

    assertThat(best(asked("Where does my dog live?"), used, idle)).startsWith(idle.memory());
    assertThat(Ranking.best(List.of(unknown), asked("Where does my dog live?")).getFirst().parts())
        .extracting(Part::signal)
        .doesNotContain(Signal.DISUSE);
  }

  @Test
  void ageBuriesNothingThatFitsBetter() {
    var old = new Candidate(byPerson(4000, "My dog lives with my sister in the north."), 0.5, 0.53);
    var young = new Candidate(byPerson(0, "My dog lives with my mother in the south."), 0.5, 0.5);

    assertThat(best(asked("Where does my dog live?"), young, old)).startsWith(old.memory());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi!",
        "Hello there",
        "Good morning!",
        "Thank you so much, that helps a lot.",
        "How are you?",
        "See you tomorrow!",
        "That sounds great!",
        "I'm fine, and you?",
        "What time is it?",
        "…",
        "🙂",
        "Can you help me with something?"
      })
  void smallTalkRecallsNothing(String text) {
    var candidate =
        new Candidate(byPerson(1, "Hello, my name is Jason, nice to meet you."), 1, 0.9);

    assertThat(best(asked(text), candidate)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Who am I?", "What do you know about me?", "What do I like?", "home", "今日は元気?"})
  void whatHasFewWordsMayStillAskForSomething(String text) {
    var candidate =
        new Candidate(byPerson(1, "Hello, my name is Jason, nice to meet you."), 1, 0.9);

    assertThat(best(asked(text), candidate)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Where do I live?, 0, 0.14, false",
    "Where do I live?, 0, 0.16, true",
    "How does an engine work?, 0, 0.21, false",
    "How does an engine work?, 0, 0.23, true",
    "How does an engine work?, 0.2, 0.13, true",
    "How does an engine work?, 0.2, 0, true",
    "How does an engine work?, 0.09, 0, false",
    "How does an engine work?, 0, -0.5, false"
  })
  void whatHardlyFitsIsNotRecalled(
      String question, double words, double meaning, boolean isRecalled) {
    var candidate =
        new Candidate(byPerson(1, "I moved to the west coast ten years ago."), words, meaning);

    assertThat(best(asked(question), candidate).isEmpty()).isNotEqualTo(isRecalled);
  }

  @Test
  void whatWeCeasedToBelieveIsNotRecalled() {
    var times =
        new Times(
            Optional.empty(), Optional.empty(), Instant.EPOCH, Optional.of(NOW.minusSeconds(1)));

    assertThat(
            best(asked(WHICH_DOG), new Candidate(fact(1, "The dog is called Rex.", times), 1, 0.8)))
        .isEmpty();
  }

  @Test
  void whatIsNoLongerSoComesAfterWhatIs() {
    var ended = NOW.minus(Duration.ofDays(30));
    var once = new Times(Optional.empty(), Optional.of(ended), Instant.EPOCH, Optional.empty());
    var before = new Candidate(fact(1, "The person lives in Porto.", once), 0.6, 0.6);
    var now = new Candidate(fact(2, "The person lives in Lisbon.", Times.since(ended)), 0.6, 0.6);

    assertThat(best(asked("Where do I live?"), before, now))
        .containsExactly(now.memory(), before.memory());
  }

  @Test
  void whatHasNoMeaningYetWasNotLearnedFrom() {
    var now = Instant.parse("2026-11-01T00:00:00Z");
    var meant = Optional.of(new Embedding("m", new float[] {1, 0}));
    var query = new Query(WHICH_DOG, meant, Set.of(), now, 10);
    var byWords = new Query(WHICH_DOG, Optional.empty(), Set.of(), now, 10);
    var fresh = List.of(new Candidate(byPerson(1, "My dog is called Biscuit."), 0.9, 0));
    var older = List.of(new Candidate(byPerson(1, "My dog is called Biscuit."), 0.9, 0.6));

    assertThat(Ranking.best(fresh, query)).singleElement().matches(it -> !it.isRead());
    assertThat(Ranking.best(older, query)).singleElement().matches(Recollection::isRead);
    assertThat(Ranking.best(fresh, byWords)).singleElement().matches(Recollection::isRead);
  }

  @Test
  void aFactIsNotHeldToBeBriefAsASayingIs() {
    var fact =
        new Candidate(fact(1, "The dog is called Biscuit.", Times.since(Instant.EPOCH)), 0.6, 0.6);
    var saying = new Candidate(byPerson(1, "A dog called Biscuit."), 0.6, 0.6);

    assertThat(best(asked(WHICH_DOG), saying, fact)).startsWith(fact.memory());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.714 | 0.625 | words 0.71 (dog, called) + meaning 0.63 + said by the person",
        "0.5 | 0 | words 0.50 (dog, called) + said by the person",
        "0 | 0.995 | meaning 1.00 + said by the person",
        "0.9 | -0.049 | words 0.90 (dog, called) + meaning -0.05 + said by the person"
      })
  void whyNamesTheSignalsAndTheQuestionsOwnWords(double words, double meaning, String why) {
    var candidate = new Candidate(byPerson(1, "My secret dog is called Biscuit."), words, meaning);

    assertThat(Ranking.best(List.of(candidate), asked("What is my dog called?")))
        .extracting(Recollection::why)
        .containsExactly(why);
  }

  @Test
  void whyStaysShortForALongQuestion() {
    var text = "apple banana cherry damson elderberry fig grape hazelnut ivy juniper kiwi lemon";
    var candidate = new Candidate(byPerson(1, text), 1, 0.9);

    assertThat(Ranking.best(List.of(candidate), asked("I have " + text)).getFirst().why())
        .contains("(apple, banana, cherry, damson, elderberry, fig, grape, hazelnut)");
  }

  @Test
  void aVeryLongQueryIsReadInTime() {
    var query = asked("What is it? " + "and to me ".repeat(100_000));

    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> best(query, new Candidate(byPerson(1, "It is mine."), 0.5, 0.5)));
  }
}
