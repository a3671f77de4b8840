package io.vibhava.web.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.turn.GoldenEvents;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.web.Asking;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnRoutesTest {

  private final WebHouse house = new WebHouse();
  private final GoldenEvents golden = new GoldenEvents();
  private Avatar mira;

  @BeforeEach
  void anAvatar() {
    mira = house.ada.avatar("Mira");
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Asking begin(String text) {
    return begin(text, house.ids.next().toString());
  }

  private Asking begin(String text, String id) {
    return house
        .ada
        .ask("POST", "/v1/conversations")
        .saying("{\"avatar\":\"%s\",\"text\":\"%s\",\"id\":\"%s\"}".formatted(mira.id(), text, id));
  }

  private Asking say(String conversation, String body) {
    return house
        .ada
        .ask("POST", "/v1/conversations/" + conversation + "/messages")
        .saying(body.replace('\'', '"'));
  }

  private static Asking streamed(Asking asking) {
    return asking.with("Accept", "text/event-stream");
  }

  @Test
  void aTurnIsGivenAsOneAnswer() {
    house.brain.reply("Good ", "to know.");

    var told = begin("My dog is called Biscuit.").told();

    assertThat(told.status()).isEqualTo(200);
    golden.check(told.json().get("asked"));
    golden.check(told.json().get("done"));
    assertThat(told.at("/done/reply")).isEqualTo("Good to know.");
  }

  @Test
  void theEventsOfATurnAreThoseOfTheTerminal() {
    house.brain.reply("Good to know.").reply("Your dog is called ", "Biscuit.");
    begin("My dog is called Biscuit.").told();

    var told = streamed(begin("What is my dog called?")).told();

    assertThat(told.type()).isEqualTo("text/event-stream");
    assertThat(told.events())
        .extracting(Told.Event::name)
        .containsExactly("asked", "recalled", "spoke", "spoke", "done");
    assertThat(told.events())
        .allSatisfy(event -> {
          golden.check(event.data());
          assertThat(event.data().get("event").asText()).isEqualTo(event.name());
        });
  }

  @Test
  void eventsAreNumberedByHowFarTheReplyIs() {
    house.brain.reply("abc", "de");

    assertThat(streamed(begin("Hello")).told().events())
        .extracting(Told.Event::id)
        .containsExactly(1L, 2L, 5L, 7L, 8L);
  }

  @Test
  void aPieceIsOnItsWayBeforeTheNextIsSpoken() throws Exception {
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "first");

    try (var lines = streamed(begin("Hello")).lines().body()) {
      assertThat(lines.anyMatch(line -> line.contains("first"))).isTrue();
      latch.countDown();
    }
  }

  @Test
  void theSameIdAndWordsAreTheSameTurn() {
    house.brain.reply("Once.");
    var id = house.ids.next().toString();

    var first = begin("Hello", id).told();
    var again = begin("Hello", id).told();

    assertThat(again.at("/done/message")).isEqualTo(first.at("/done/message"));
    assertThat(house.brain.prompts()).hasSize(1);
  }

  @Test
  void theSameIdWithOtherWordsIsAConflict() {
    var id = house.ids.next().toString();
    begin("Hello", id).told();

    var told = begin("Goodbye", id).told();

    assertThat(told.status()).isEqualTo(409);
    assertThat(told.at("/code")).isEqualTo("conflict");
  }

  @Test
  void aConversationIsGoneOnWithFromItsHead() {
    house.brain.reply("One.").reply("Two.");
    var conversation = begin("First").told().at("/asked/conversation");

    say(conversation, "{'text':'Second'}").told();

    var messages =
        house.ada.ask("GET", "/v1/conversations/%s/messages".formatted(conversation)).told();
    assertThat(messages.json().get("items").valueStream().map(it -> it.get("text").asText()))
        .containsExactly("First", "One.", "Second", "Two.");
  }

  @Test
  void whatIsSaidAgainUnderItsIdIsOneTurnAlsoWithoutAHead() {
    house.brain.reply("One.").reply("Two.");
    var conversation = begin("First").told().at("/asked/conversation");
    var body = "{'text':'Second','id':'%s'}".formatted(house.ids.next());

    var first = say(conversation, body).told();
    var again = say(conversation, body).told();

    assertThat(again.at("/done/message")).isEqualTo(first.at("/done/message"));
  }

  @Test
  void aHeadThatMovedIsAConflict() {
    var begun = begin("First").told();
    var conversation = begun.at("/asked/conversation");
    say(conversation, "{'text':'Second'}").told();

    var told =
        say(conversation, "{'text':'Late','head':'%s'}".formatted(begun.at("/done/message")))
            .told();

    assertThat(told.status()).isEqualTo(409);
  }

  @Test
  void aModelThatFailsBeforeItsFirstWordIsUnavailable() {
    house.brain.breakOff(new Failure.Unavailable("model: it does not answer"));

    var told = begin("Hello").told();

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.at("/code")).isEqualTo("unavailable");
  }

  @Test
  void inAStreamItIsToldAsAnEvent() {
    house.brain.breakOff(new Failure.Unavailable("model: it does not answer"));

    var told = streamed(begin("Hello")).told();

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.events())
        .extracting(Told.Event::name)
        .containsExactly("asked", "recalled", "failed");
    golden.check(told.events().getLast().data());
  }

  @Test
  void whatFailedIsTakenUpAgainUnderItsId() {
    house.brain.breakOff(new Failure.Unavailable("model: it does not answer")).reply("Here I am.");
    var id = house.ids.next().toString();
    begin("Hello", id).told();

    assertThat(begin("Hello", id).told().at("/done/reply")).isEqualTo("Here I am.");
  }

  @Test
  void whatCantBeTakenIsRefusedBeforeAStreamBegins() {
    var told = streamed(begin("a".repeat(20_000))).told();

    assertThat(told.status()).isEqualTo(413);
    assertThat(told.type()).isEqualTo("application/problem+json");
  }
}
