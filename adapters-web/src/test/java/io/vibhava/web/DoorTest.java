package io.vibhava.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Role;
import io.vibhava.web.http.Method;
import io.vibhava.web.http.Refusals;
import io.vibhava.web.network.NetworkSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the door and the server do for every route alike.
class DoorTest {

  private final WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void itListensOnThisMachineAlone() {
    assertThat(house.server.url()).matches("http://127\\.0\\.0\\.1:[1-9]\\d*");
  }

  @Test
  void itRefusesToBeHeardByOthersInTheClear() {
    assertThatThrownBy(() -> new WebHouse(usual -> usual.at("0.0.0.0", 0, NetworkSettings.PLAIN)))
        .isInstanceOf(Failure.NotAllowed.class)
        .hasMessageContaining("0.0.0.0")
        .hasMessageContaining("--behind-proxy");
  }

  @Test
  void behindAProxyItListensToOthers() {
    try (var open =
        new WebHouse(usual ->
            usual.at("0.0.0.0", 0, new NetworkSettings(true, List.of(), Optional.empty())))) {
      var port = URI.create(open.server.url()).getPort();
      assertThat(new Asking("http://127.0.0.1:" + port, "GET", "/health/live").told().status())
          .isEqualTo(200);
    }
  }

  @Test
  void aPortThatIsTakenIsAConflict() {
    var port = URI.create(house.server.url()).getPort();

    assertThatThrownBy(
            () -> new WebHouse(usual -> usual.at("127.0.0.1", port, NetworkSettings.PLAIN)))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining(String.valueOf(port));
  }

  @Test
  void healthIsToldToEverybody() {
    assertThat(house.ask("GET", "/health/live").told().body()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(house.ask("GET", "/health/ready").told().status()).isEqualTo(200);
  }

  @Test
  void itIsNotReadyWhileNothingCanBeRead() {
    house.ready = false;

    var told = house.ask("GET", "/health/ready").told();

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.at("/code")).isEqualTo("unavailable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/v1/me", "/v1/nothing", "/"})
  void everyResponseKeepsBrowsersFromMore(String path) {
    var told = house.ada.ask("GET", path).told();

    assertThat(told.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(told.header("Cache-Control")).isEqualTo("no-store");
    assertThat(told.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(told.header("X-Request-Id")).hasSize(36);
    assertThat(told.header("Server")).isEmpty();
  }

  @Test
  void noOtherOriginIsLetIn() {
    var told = house.ada.ask("GET", "/v1/me").with("Origin", "https://evil.example").told();
    var asked = house.ask("OPTIONS", "/v1/me").with("Access-Control-Request-Method", "GET").told();

    assertThat(told.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(asked.status()).isEqualTo(405);
    assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nothing, 404",
    "GET, /, 404",
    "GET, /v1/me/, 404",
    "GET, /v1//me, 404",
    "POST, /v1/me, 405",
    "DELETE, /v1/conversations, 405",
    "HEAD, /v1/nothing, 404",
    "HEAD, /v1/auth/login, 405",
    "OPTIONS, /v1/me, 405",
    "TRACE, /v1/me, 405",
    "PROPFIND, /v1/me, 405",
    "GET, /v1/avatars/..%2f..%2fme, 404"
  })
  void whatIsNoRouteIsRefusedInTheSameForm(String method, String path, int status) {
    var told = house.ada.ask(method, path).told();

    assertThat(told.status()).as(told.body()).isEqualTo(status);
    if (!method.equals("HEAD")) {
      assertThat(told.type()).isEqualTo("application/problem+json");
      assertThat(told.json().get("status").asInt()).isEqualTo(status);
    }
  }

  @Test
  void whichMethodsThereAreIsTold() {
    assertThat(house.ask("PUT", "/v1/avatars").told().header("Allow")).isEqualTo("GET, HEAD, POST");
  }

  @Test
  void whateverCanBeGotCanBeAskedAboutWithoutItsContent() {
    for (var row : Rows.ALL) {
      if (row.method() == Method.GET) {
        var asker = row.path().startsWith("/v1/admin") ? house.admin : house.ada;
        var asking = row.asked(asker);
        var got = asking.told();
        var head = new Asking(asking.server(), "HEAD", asking.path(), asking.headers(), "").told();

        assertThat(head.status()).as(row.path()).isEqualTo(got.status()).isEqualTo(200);
        assertThat(head.body()).as(row.path()).isEmpty();
        assertThat(head.type()).as(row.path()).isEqualTo(got.type());
        assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
      }
    }
  }

  @Test
  void whoeverOnlyAsksAboutAStreamTakesNoSeat() {
    var row =
        Rows.ALL.stream().filter(it -> it.path().endsWith("/events")).findFirst().orElseThrow();
    var asking = row.asked(house.ada);
    for (var i = 0; i < 50; i++) {
      var head = new Asking(asking.server(), "HEAD", asking.path(), asking.headers(), "");
      assertThat(head.told().status()).isEqualTo(200);
    }
    assertThat(asking.told().events()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/chat, 404",
    "GET, /v1/chat/nothing, 404",
    "GET, /v1/chat/completions, 405",
    "DELETE, /v1/models/mira, 405",
    "POST, /v1/models, 405",
    "GET, /v1/models/mira/nothing, 404"
  })
  void openAiClientsHearInTheirFormThatNothingIsThere(String method, String path, int status) {
    var told = house.ada.ask(method, path).told();

    assertThat(told.status()).as(told.body()).isEqualTo(status);
    assertThat(told.type()).isEqualTo("application/json");
    assertThat(told.at("/error/type")).isEqualTo("invalid_request_error");
    assertThat(told.at("/error/message")).isNotEmpty();
  }

  @Test
  void whicheverRevisionThereIsIsNamedByAnAsterisk() {
    var path = "/v1/avatars/" + house.ada.avatar("Mira").id();
    var changing = house.ada.ask("PATCH", path).saying("{\"tagline\":\"listens\"}");

    assertThat(changing.with("If-Match", "*").told().status()).isEqualTo(200);
    assertThat(changing.with("If-Match", "\"1\", \"2\"").told().status()).isEqualTo(200);
    assertThat(changing.with("If-Match", "\"1\"").told().status()).isEqualTo(412);
    assertThat(changing.with("If-Match", "W/\"3\"").told().status()).isEqualTo(412);
    assertThat(changing.with("If-Match", "3").told().status()).isEqualTo(400);
    assertThat(changing.with("If-Match", "\"3\", *").told().status()).isEqualTo(400);
  }

  @Test
  void wordsThatAreSearchedForCanBeTyped() {
    var avatar = house.ada.avatar("Mira").id();
    for (var path :
        List.of("/v1/conversations/search", "/v1/avatars/" + avatar + "/memories/search")) {
      for (var query : List.of("", "?q=%00", "?q=a%07b", "?q=%20")) {
        var told = house.ada.ask("GET", path + query).told();
        assertThat(told.status()).as(path + query).isEqualTo(400);
        assertThat(told.at("/detail")).startsWith("q: ");
      }
    }
  }

  @Test
  void nobodyHereIsToldWhatToTypeInATerminal() {
    var mira = house.ada.avatar("Mira");
    var absent = "/0198a0c2-7f3e-7000-8000-000000000000";
    var told =
        List.of(
            house.ada.ask("GET", "/v1/conversations" + absent),
            house.ada.ask("GET", "/v1/avatars/" + mira.id() + "/memories" + absent),
            house.ada.ask("POST", "/v1/avatars/" + mira.id() + "/changes/undo").saying("{}"),
            house
                .ask("POST", "/v1/auth/register")
                .saying("{\"name\":\"x\",\"password\":\"a long sentence\"}"),
            house
                .ask("GET", "/v1/avatars")
                .with("Authorization", "Bearer " + house.ada.key(EnumSet.of(KeyScope.CHAT))));

    for (var asking : told) {
      var refused = asking.told();
      assertThat(refused.status()).isBetween(400, 499);
      assertThat(refused.at("/detail"))
          .doesNotContain("vibhava ", "see: memory", "see: conversation");
    }
  }

  @Test
  void whoeverMayChatSeesWhatItCosts() {
    var usual =
        house
            .ask("GET", "/v1/usage")
            .with("Authorization", "Bearer " + house.ada.key(KeyScope.USUAL));

    assertThat(usual.told().status()).isEqualTo(200);
  }

  @Test
  void anIdThatIsNoneNamesNothing() {
    assertThat(house.ada.ask("GET", "/v1/avatars/mira").told().status()).isEqualTo(404);
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    try (var small = new WebHouse(usual -> Limited.body(usual, 100))) {
      var told =
          small
              .ada
              .ask("POST", "/v1/avatars")
              .saying("{\"name\":\"" + "a".repeat(200) + "\"}")
              .told();

      assertThat(told.status()).isEqualTo(413);
      assertThat(told.at("/detail")).contains("100 bytes");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "null", "\"x\"", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}"})
  void whatIsNoJsonObjectIsMalformed(String body) {
    var told = house.ada.ask("POST", "/v1/avatars").saying(body).told();

    assertThat(told.status()).as(told.body()).isIn(400, 422);
    assertThat(told.type()).isEqualTo("application/problem+json");
    assertThat(told.at("/code")).isEqualTo("invalid");
  }

  @Test
  void anotherTypeOfBodyIsRefused() {
    var told =
        house.ada.ask("POST", "/v1/avatars").saying("{}").with("Content-Type", "text/plain").told();

    assertThat(told.status()).isEqualTo(415);
  }

  @Test
  void headersThatAreTooLongAreRefusedInTheSameForm() {
    var told = house.ada.ask("GET", "/v1/me").with("X-Long", "a".repeat(20_000)).told();

    assertThat(told.status()).isEqualTo(431);
    assertThat(told.type()).isEqualTo("application/problem+json");
  }

  @Test
  void aBodyThatDoesNotComeIsNotWaitedFor() throws IOException {
    try (var hasty = new WebHouse(usual -> Limited.idle(usual, Duration.ofMillis(300)));
        var line = RawLine.to(hasty.server.url())) {
      line.sends(
          "POST /v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");

      assertThat(line.readsUntil("problem:invalid")).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void aPageThatMadeItsNameMeanThisMachineIsToldNothing() throws IOException {
    try (var line = RawLine.to(house.server.url())) {
      line.sends("GET /health/live HTTP/1.1\r\nHost: evil.example\r\n\r\n");

      assertThat(line.readsUntil("problem:invalid")).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void aDiskWithoutRoomIsToldAsSuch() {
    var full = Refusals.of(Failure.LimitReached.full("the disk is full"));

    assertThat(full.status()).isEqualTo(507);
    assertThat(full.code()).isEqualTo("limit");
  }

  @Test
  void whatIsNoHttpIsRefusedInTheSameForm() throws IOException {
    var url = URI.create(house.server.url());
    try (var socket = new Socket(url.getHost(), url.getPort())) {
      socket
          .getOutputStream()
          .write("GET /v1/me SOMETHING\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains("application/problem+json").doesNotContain("<html");
    }
  }

  @Test
  void aKeyThatIsRevokedLetsNobodyInFromTheNextRequestOn() {
    var issued = house.engine.issueKey().issue(house.ada.owner(), "k", Set.of(KeyScope.ACCOUNT));
    var asking =
        house.ask("GET", "/v1/me").with("Authorization", "bearer " + issued.secret().reveal());

    assertThat(asking.told().status()).isEqualTo(200);
    house.engine.revokeKey().revoke(house.ada.owner(), issued.key().id());
    assertThat(asking.told().status()).isEqualTo(401);
  }

  @Test
  void anAdministratorsKeyOpensTheHouseNoMoreOnceTheyAreNone() {
    var keeper = WebPerson.of(house, "keeper", Role.ADMIN);
    var asking = keeper.ask("GET", "/v1/admin/accounts");

    assertThat(asking.told().status()).isEqualTo(200);
    house.engine.accounts().changeRole().change(keeper.owner().id(), Role.USER);
    assertThat(asking.told().status()).isEqualTo(403);
  }

  @Test
  void nobodyElseGetsAKeyThatWouldOpenTheHouseOnceTheyWereOne() {
    assertThatThrownBy(() ->
            house
                .engine
                .issueKey()
                .issue(house.ada.owner(), "k", EnumSet.of(KeyScope.CHAT, KeyScope.ADMIN)))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("role user opens chat,memory,avatars,account at most")
        .hasMessageContaining("chat,admin came");
  }

  @Test
  void aKeyInTheAddressLetsNobodyIn() {
    assertThat(house.ask("GET", "/v1/me?key=" + house.ada.key()).told().status()).isEqualTo(401);
  }

  @Test
  void aParameterThatIsNotKnownOrNotAsItIsExpectedIsRefused() {
    for (var path :
        List.of(
            "/v1/avatars?limti=3",
            "/v1/templates?limit=3",
            "/v1/avatars?limit=1&limit=2",
            "/v1/avatars?cursor=",
            "/v1/conversations?avatar=",
            "/v1/conversations?state=",
            "/v1/conversations/search?q=")) {
      assertThat(house.ada.ask("GET", path).told().status()).as(path).isEqualTo(400);
    }
    var avatar = house.ada.avatar("Mira");
    var memories = "/v1/avatars/" + avatar.id() + "/memories";
    assertThat(house.ada.ask("GET", memories + "?past=yes").told().status()).isEqualTo(400);
    assertThat(house.ada.ask("GET", memories + "?past=false").told().status()).isEqualTo(200);
    assertThat(house.ada.ask("GET", memories + "?from=2026-01-01T00:00:00%2B02:00").told().status())
        .isEqualTo(200);
  }

  @Test
  void aPathThatSaysMoreIsNeverTakenForAnId() {
    var told = house.ada.ask("DELETE", "/v1/conversations/search").told();

    assertThat(told.status()).isEqualTo(405);
    assertThat(told.header("Allow")).isEqualTo("GET, HEAD");
    var avatar = house.ada.avatar("Mira");
    var search = "/v1/avatars/%s/memories/search".formatted(avatar.id());
    assertThat(house.ada.ask("PUT", search).saying("{}").told().header("Allow"))
        .isEqualTo("GET, HEAD");
  }

  @Test
  void aValueOfAnotherTypeIsNotMadeIntoOneThatIsExpected() {
    var avatar = house.ada.avatar("Mira");
    var learning = house.ada.ask("PUT", "/v1/avatars/%s/learning".formatted(avatar.id()));
    for (var value : List.of("0", "1", "\"true\"", "1.0", "null", "[]")) {
      assertThat(learning.saying("{\"paused\":%s}".formatted(value)).told().status())
          .as(value)
          .isEqualTo(422);
    }
    var undo = house.ada.ask("POST", "/v1/avatars/%s/changes/undo".formatted(avatar.id()));
    for (var value : List.of("\"1\"", "1.5", "true", "1e999999", "2147483648", "[1]")) {
      assertThat(undo.saying("{\"number\":%s}".formatted(value)).told().at("/errors/0/pointer"))
          .as(value)
          .isEqualTo("/number");
    }
    assertThat(undo.saying("{\"number\":1.0}").told().status()).isEqualTo(404);
  }
}
