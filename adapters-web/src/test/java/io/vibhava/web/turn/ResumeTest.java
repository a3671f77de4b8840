package io.vibhava.web.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.web.Asking;
import io.vibhava.web.RawLine;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who lost the line comes back to it, and misses and doubles nothing.
class ResumeTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(50);

  private WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private void with(StreamLimits limits) {
    house.close();
    house = new WebHouse(usual -> usual.with(limits));
  }

  private Asking begin(Avatar avatar, String id) {
    return house
        .ada
        .ask("POST", "/v1/conversations")
        .saying("{\"avatar\":\"%s\",\"text\":\"Hello\",\"id\":\"%s\"}".formatted(avatar.id(), id))
        .with("Accept", "text/event-stream");
  }

  private Asking events(String id, long seen) {
    return house
        .ada
        .ask("GET", "/v1/turns/" + id + "/events")
        .with("Last-Event-ID", String.valueOf(seen));
  }

  private static String spoken(Stream<Told.Event> events) {
    return events
        .filter(event -> event.name().equals("spoke"))
        .map(event -> event.data().get("text").asText())
        .collect(Collectors.joining());
  }

  private void checkCutsAtEveryEvent() {
    house.brain.reply("One ", "two ", "", "three, ", "भाषा ", "four.");
    var id = house.ids.next().toString();
    var whole = begin(house.ada.avatar("Mira"), id).told().events();
    pause();
    for (var cut = 0; cut <= whole.size(); cut++) {
      var heard = whole.subList(0, cut);
      var seen = heard.isEmpty() ? 0 : heard.getLast().id();
      var rest = events(id, seen).told().events();

      assertThat(spoken(Stream.concat(heard.stream(), rest.stream())))
          .as("cut behind " + cut)
          .isEqualTo("One two three, भाषा four.");
      assertThat(rest).allMatch(event -> event.id() > seen);
      var names = Stream.concat(heard.stream(), rest.stream()).map(Told.Event::name).toList();
      assertThat(names).containsOnlyOnce("asked", "recalled", "done");
    }
  }

  @Test
  void whoHeardAllIsToldToComeBackNoMore() {
    house.brain.reply("One ", "two.");
    var id = house.ids.next().toString();
    var whole = begin(house.ada.avatar("Mira"), id).told().events();
    var told = events(id, whole.getLast().id()).told();

    assertThat(told.status()).isEqualTo(204);
    assertThat(told.body()).isEmpty();
    assertThat(events(id, whole.getLast().id() - 1).told().status()).isEqualTo(200);
  }

  /// Until what lingers is gone, where it does not linger.
  private static void pause() {
    Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
  }

  @Test
  void aStreamIsTakenUpAtEveryEventFromTheBuffer() {
    checkCutsAtEveryEvent();
  }

  @Test
  void aStreamIsTakenUpAtEveryEventFromWhatWasKept() {
    with(new StreamLimits(LONG, Duration.ofMillis(1), LONG, 20));

    checkCutsAtEveryEvent();
  }

  @Test
  void whoeverNamesAnEventThatWasNeverToldIsToldSoAndWaitsForNothing() throws Exception {
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "first ", "second");
    var id = house.ids.next().toString();
    try (var lines = begin(house.ada.avatar("Mira"), id).lines().body()) {
      assertThat(lines.anyMatch(line -> line.contains("first"))).isTrue();
      assertThat(events(id, 2 + 6 + 100).told().status()).isEqualTo(400);
      latch.countDown();
    }
    Awaitility.await().until(() -> house.ada.lastState().equals("complete"));

    assertThat(events(id, 2 + 6 + 6 + 2).told().status()).isEqualTo(400);
    assertThat(events(id, 999_999_999_999_999_999L).told().at("/detail"))
        .startsWith("Last-Event-ID");
    assertThat(events(id, 0).told().events()).extracting(Told.Event::name).endsWith("done");
  }

  @Test
  void aStreamIsTakenUpWhileItLasts() throws Exception {
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "first ", "second");
    var id = house.ids.next().toString();
    var mira = house.ada.avatar("Mira");
    try (var lines = begin(mira, id).lines().body()) {
      assertThat(lines.anyMatch(line -> line.contains("first"))).isTrue();
    }

    var rest = CompletableFuture.supplyAsync(() -> events(id, 2 + 6).told());
    pause();
    latch.countDown();

    assertThat(rest.get().events()).extracting(Told.Event::name).containsExactly("spoke", "done");
  }

  @Test
  void othersMayFollowTheSameTurn() throws Exception {
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "one reply");
    var id = house.ids.next().toString();
    var mira = house.ada.avatar("Mira");
    var first = CompletableFuture.supplyAsync(() -> begin(mira, id).told());
    pause();
    var second = CompletableFuture.supplyAsync(() -> events(id, 0).told());
    pause();
    latch.countDown();

    assertThat(second.get().body()).isEqualTo(first.get().body());
    assertThat(house.brain.prompts()).hasSize(1);
  }

  @Test
  void aReplyThatNobodyFollowsForTooLongIsEnded() throws Exception {
    with(new StreamLimits(SHORT, LONG, SHORT, 20));
    house.brain.stallBehind(new CountDownLatch(1), "heard");
    var id = house.ids.next().toString();
    try (var line = RawLine.asking(begin(house.ada.avatar("Mira"), id))) {
      assertThat(line.readsUntil("heard")).contains("heard");
    }

    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> house.ada.lastState().equals("cut-short"));
  }

  @Test
  void aReplyIsEndedAtOnceWhenItIsAskedFor() throws Exception {
    house.brain.stallBehind(new CountDownLatch(1), "heard");
    var id = house.ids.next().toString();
    var mira = house.ada.avatar("Mira");
    var told = CompletableFuture.supplyAsync(() -> begin(mira, id).told());
    Awaitility.await()
        .ignoreExceptions()
        .until(() -> house.ada.ask("DELETE", "/v1/turns/" + id).told().status() == 204);

    assertThat(told.get().events().getLast().name()).isIn("done", "failed");
    assertThat(told.get().body()).doesNotContain("\"state\":\"complete\"");
  }

  @Test
  void aKeyThatIsRevokedHearsNoMore() throws Exception {
    with(new StreamLimits(LONG, LONG, SHORT, 20));
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "heard");
    var mira = house.ada.avatar("Mira");
    var issued = house.engine.issueKey().issue(house.ada.owner(), "k", EnumSet.of(KeyScope.CHAT));
    var asking =
        begin(mira, house.ids.next().toString())
            .with("Authorization", "Bearer " + issued.secret().reveal());
    var told = CompletableFuture.supplyAsync(() -> asking.told().body());
    pause();
    house.engine.revokeKey().revoke(house.ada.owner(), issued.key().id());

    assertThat(told.get()).contains("heard").doesNotContain("event: done");
    latch.countDown();
  }

  @Test
  void whoWaitsForTooManyRepliesIsAskedToLetOneEnd() throws Exception {
    with(new StreamLimits(LONG, LONG, LONG, 1));
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "heard");
    var mira = house.ada.avatar("Mira");
    var first =
        CompletableFuture.supplyAsync(() -> begin(mira, house.ids.next().toString()).told());
    pause();

    var second = begin(mira, house.ids.next().toString()).told();
    var theirs = house.eve.avatar("Mira");
    var other =
        house
            .eve
            .ask("POST", "/v1/conversations")
            .saying("{\"avatar\":\"%s\",\"text\":\"Hi\"}".formatted(theirs.id()))
            .told();
    latch.countDown();

    assertThat(second.status()).isEqualTo(429);
    assertThat(second.header("Retry-After")).isEqualTo("1");
    assertThat(other.status()).isEqualTo(200);
    assertThat(first.get().status()).isEqualTo(200);
    assertThat(begin(mira, house.ids.next().toString()).told().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1.5", "99999999999999999999"})
  void whatIsNoEventIsRefused(String seen) {
    house.brain.reply("Hi.");
    var turn = house.ada.says(house.ada.avatar("Mira"), "Hello");

    var told =
        house
            .ada
            .ask("GET", "/v1/turns/" + turn.id() + "/events")
            .with("Last-Event-ID", seen)
            .told();

    assertThat(told.status()).isEqualTo(400);
  }

  @Test
  void aMessageIsAnsweredOnceMoreAsABranch() {
    house.brain.reply("One.").reply("Other.");
    var turn = house.ada.says(house.ada.avatar("Mira"), "Hello");
    var path = "/v1/conversations/%s/messages".formatted(turn.conversation());

    var told = house.ada.ask("POST", path + "/" + turn.asked() + "/replies").saying("{}").told();

    assertThat(told.at("/done/reply")).isEqualTo("Other.");
    assertThat(texts(path + "?branches=true")).containsExactly("Hello", "One.", "Other.");
  }

  @Test
  void aMessageIsSaidOtherwiseAsABranchAndTheOldOneIsGoneBackTo() {
    house.brain.reply("One.").reply("Other.");
    var turn = house.ada.says(house.ada.avatar("Mira"), "Hello");
    var conversation = "/v1/conversations/" + turn.conversation();
    var path = conversation + "/messages";

    house.ada.ask("POST", path + "/" + turn.asked() + "/edits").saying("{\"text\":\"Hey\"}").told();
    assertThat(texts(path)).containsExactly("Hey", "Other.");

    house
        .ada
        .ask("PUT", conversation + "/head")
        .saying("{\"message\":\"%s\"}".formatted(turn.asked()))
        .told();
    assertThat(texts(path)).containsExactly("Hello", "One.");
  }

  private List<String> texts(String path) {
    return house
        .ada
        .ask("GET", path)
        .told()
        .json()
        .get("items")
        .valueStream()
        .map(item -> item.get("text").asText())
        .toList();
  }
}
