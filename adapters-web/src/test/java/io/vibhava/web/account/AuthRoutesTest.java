package io.vibhava.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import io.vibhava.application.testing.QuickHasher;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Registration;
import io.vibhava.domain.account.Role;
import io.vibhava.web.Asking;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import io.vibhava.web.WebPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How people get in, stay in, and are let in no more.
class AuthRoutesTest {

  private final WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private Told posted(String path, Map<String, String> fields) {
    return posting(house, path, fields).told();
  }

  private static Asking posting(WebHouse house, String path, Map<String, String> fields) {
    var json =
        fields.entrySet().stream()
            .map(field -> "\"%s\":\"%s\"".formatted(field.getKey(), field.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    return house.ask("POST", path).saying(json);
  }

  private Told loggedIn(String name, String password) {
    return posted("/v1/auth/login", Map.of("name", name, "password", password));
  }

  private Told refreshed(String token) {
    return posted("/v1/auth/refresh", Map.of("refresh_token", token));
  }

  private Asking as(Told tokens, String method, String path) {
    return house.ask(method, path).with("Authorization", "Bearer " + tokens.at("/access_token"));
  }

  private int me(Told tokens) {
    return as(tokens, "GET", "/v1/me").told().status();
  }

  @Test
  void whoeverKnowsTheirPasswordIsLetIn() {
    var told = loggedIn(" ADA ", WebPerson.PASSWORD);

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.at("/token_type")).isEqualTo("Bearer");
    assertThat(told.at("/expires_in")).isEqualTo("600");
    assertThat(as(told, "GET", "/v1/me").told().at("/name")).isEqualTo("ada");
  }

  @Test
  void nobodyLearnsWhoHasAnAccount() {
    house.engine.accounts().changeState().change(house.eve.owner().id(), AccountState.DISABLED);
    house.engine.openAccount().open("embedded");
    var compared = house.hasher.compared();

    var told =
        List.of(
            loggedIn("ada", "not her password"),
            loggedIn("nobody", "not her password"),
            loggedIn("nobody", WebPerson.PASSWORD),
            loggedIn("eve", WebPerson.PASSWORD),
            loggedIn("embedded", WebPerson.PASSWORD),
            loggedIn("not a name!", WebPerson.PASSWORD));

    assertThat(told).extracting(Told::status).containsOnly(401);
    assertThat(told).extracting(Told::body).containsOnly(told.getFirst().body());
    assertThat(house.hasher.compared() - compared)
        .as("one password is compared each time, whoever is named")
        .isEqualTo(told.size());
  }

  @Test
  void aRefusalThatTookItsTimeIsToldAsOneThatWasQuick() {
    var quick = loggedIn("ada", "not her password");
    house.hasher.takeTime(Duration.ofSeconds(3));

    assertThat(loggedIn("ada", "not her password").body()).isEqualTo(quick.body());
  }

  @Test
  void aSessionGoesOnWithEachTokenOnce() {
    var first = loggedIn("ada", WebPerson.PASSWORD);
    var second = refreshed(first.at("/refresh_token"));

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.at("/session")).isEqualTo(first.at("/session"));
    assertThat(me(second)).isEqualTo(200);
    assertThat(refreshed(second.at("/refresh_token")).status()).isEqualTo(200);
  }

  @Test
  void whoeverLostTheAnswerGetsTheSameTokenAgain() {
    var first = loggedIn("ada", WebPerson.PASSWORD).at("/refresh_token");
    var lost = refreshed(first);
    house.clock.advance(Duration.ofSeconds(10));

    assertThat(refreshed(first).at("/refresh_token")).isEqualTo(lost.at("/refresh_token"));
  }

  @Test
  void aTokenThatIsShownAgainLaterEndsAllThatCameOfIt() {
    var first = loggedIn("ada", WebPerson.PASSWORD);
    var second = refreshed(first.at("/refresh_token"));
    house.clock.advance(Duration.ofSeconds(11));

    assertThat(refreshed(first.at("/refresh_token")).status()).isEqualTo(401);
    assertThat(refreshed(second.at("/refresh_token")).status()).isEqualTo(401);
    assertThat(me(second)).isEqualTo(401);
  }

  @Test
  void ofManyWhoRefreshAtOnceAllGetOneSuccessor() throws Exception {
    for (var round = 0; round < 25; round++) {
      var token = loggedIn("ada", WebPerson.PASSWORD).at("/refresh_token");
      var next = Race.of(8, () -> refreshed(token).at("/refresh_token"));
      assertThat(next).hasSize(8).containsOnly(next.getFirst());
      assertThat(refreshed(next.getFirst()).status()).isEqualTo(200);
    }
  }

  @Test
  void aSessionThatIsEndedIsOverAtTheNextRequest() {
    var kept = loggedIn("ada", WebPerson.PASSWORD);
    var ended = loggedIn("ada", WebPerson.PASSWORD);

    var told = as(kept, "DELETE", "/v1/me/sessions/" + ended.at("/session")).told();

    assertThat(told.status()).isEqualTo(204);
    assertThat(me(ended)).isEqualTo(401);
    assertThat(refreshed(ended.at("/refresh_token")).status()).isEqualTo(401);
    assertThat(me(kept)).isEqualTo(200);
    var listed = as(kept, "GET", "/v1/me/sessions").told().json().at("/items");
    assertThat(listed.findValuesAsText("id")).containsExactly(kept.at("/session"));
    assertThat(listed.get(0).get("current").asBoolean()).isTrue();
  }

  @Test
  void anotherPasswordEndsEveryOtherSession() {
    var here = loggedIn("ada", WebPerson.PASSWORD);
    var there = loggedIn("ada", WebPerson.PASSWORD);
    var changing =
        as(here, "PUT", "/v1/me/password")
            .saying(
                "{\"present\":\"%s\",\"password\":\"another long one\"}"
                    .formatted(WebPerson.PASSWORD));

    assertThat(changing.told().status()).isEqualTo(204);
    assertThat(me(there)).isEqualTo(401);
    assertThat(refreshed(there.at("/refresh_token")).status()).isEqualTo(401);
    assertThat(me(here)).as("its token is from before").isEqualTo(401);
    assertThat(me(refreshed(here.at("/refresh_token")))).isEqualTo(200);
    assertThat(loggedIn("ada", WebPerson.PASSWORD).status()).isEqualTo(401);
    assertThat(loggedIn("ada", "another long one").status()).isEqualTo(200);
  }

  @Test
  void thePresentPasswordIsNeededForAnother() {
    var told =
        as(loggedIn("ada", WebPerson.PASSWORD), "PUT", "/v1/me/password")
            .saying("{\"present\":\"guessed\",\"password\":\"another long one\"}")
            .told();

    assertThat(told.status()).isEqualTo(403);
    assertThat(told.body()).doesNotContain("guessed");
  }

  @Test
  void whoeverIsDisabledIsOutAtTheNextRequest() {
    var tokens = loggedIn("ada", WebPerson.PASSWORD);
    house.engine.accounts().changeState().change(house.ada.owner().id(), AccountState.DISABLED);

    assertThat(me(tokens)).isEqualTo(401);
    assertThat(house.ada.ask("GET", "/v1/me").told().status()).isEqualTo(401);
    assertThat(refreshed(tokens.at("/refresh_token")).status()).isEqualTo(401);
  }

  @Test
  void whoeverIsLetInAgainLogsInAgain() {
    var tokens = loggedIn("ada", WebPerson.PASSWORD);
    var states = house.engine.accounts().changeState();
    states.change(house.ada.owner().id(), AccountState.DISABLED);
    states.change(house.ada.owner().id(), AccountState.ACTIVE);

    assertThat(refreshed(tokens.at("/refresh_token")).status()).isEqualTo(401);
    assertThat(house.ada.ask("GET", "/v1/me").told().status()).isEqualTo(200);
    assertThat(me(loggedIn("ada", WebPerson.PASSWORD))).isEqualTo(200);
  }

  @Test
  void aPasswordThatWasHashedAtAnotherCostIsHashedAnew() {
    var credentials = house.credentials();
    var password = Password.of(WebPerson.PASSWORD);
    var owner = house.ada.owner();
    credentials.setPassword(
        owner, QuickHasher.older(password), Optional.empty(), house.clock.instant());

    assertThat(loggedIn("ada", "not her password").status()).isEqualTo(401);
    assertThat(credentials.password(owner)).contains(QuickHasher.older(password));
    assertThat(me(loggedIn("ada", WebPerson.PASSWORD))).isEqualTo(200);
    assertThat(credentials.password(owner)).contains(house.hasher.hash(password));
    assertThat(me(loggedIn("ada", WebPerson.PASSWORD))).isEqualTo(200);
  }

  @Test
  void aLogInThatBeganWithThePasswordBeforeComesToNothing() throws Exception {
    house.hasher.takeTime(Duration.ofMillis(300));
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      var late = both.submit(() -> loggedIn("ada", WebPerson.PASSWORD));
      while (house.hasher.compared() == 0) {
        LockSupport.parkNanos(1_000_000);
      }
      house
          .credentials()
          .setPassword(
              house.ada.owner(),
              house.hasher.hash(Password.of("another long one")),
              Optional.empty(),
              house.clock.instant());

      assertThat(late.get().status()).isEqualTo(401);
    }
    assertThat(house.engine.accounts().listSessions().list(house.ada.owner())).isEmpty();
  }

  @Test
  void anotherRoleCountsFromTheNextRequestOn() {
    var tokens = posted("/v1/auth/login", Map.of("name", "root", "password", WebPerson.PASSWORD));
    assertThat(as(tokens, "GET", "/v1/admin/accounts").told().status()).isEqualTo(200);

    anotherAdmin(house);
    house.engine.accounts().changeRole().change(house.admin.owner().id(), Role.USER);

    assertThat(as(tokens, "GET", "/v1/admin/accounts").told().status()).isEqualTo(401);
    var renewed = refreshed(tokens.at("/refresh_token"));
    assertThat(as(renewed, "GET", "/v1/admin/accounts").told().status()).isEqualTo(403);
    assertThat(house.admin.ask("GET", "/v1/admin/accounts").told().status()).isEqualTo(403);
  }

  private static void anotherAdmin(WebHouse house) {
    house.engine.accounts().changeRole().change(house.eve.owner().id(), Role.ADMIN);
  }

  private Asking changing(WebPerson by, WebPerson whom, String json) {
    return by.ask("PATCH", "/v1/admin/accounts/" + whom.owner().id()).saying(json);
  }

  private Asking changing(WebPerson whom, String json) {
    return house.ask("PATCH", "/v1/admin/accounts/" + whom.owner().id()).saying(json);
  }

  @Test
  void theLastAdministratorStaysOne() {
    for (var json : List.of("{\"role\":\"user\"}", "{\"state\":\"disabled\"}")) {
      assertThat(changing(house.admin, house.admin, json).told().status()).isEqualTo(409);
    }
    var closing =
        house
            .admin
            .ask("POST", "/v1/me/close")
            .saying("{\"password\":\"%s\"}".formatted(WebPerson.PASSWORD));
    assertThat(closing.told().status()).isEqualTo(409);

    anotherAdmin(house);
    var key = "Bearer " + house.eve.key(KeyScope.of(Role.ADMIN));
    var toUser = "{\"role\":\"user\"}";
    assertThat(changing(house.admin, toUser).with("Authorization", key).told().status())
        .isEqualTo(200);
    assertThat(changing(house.eve, toUser).with("Authorization", key).told().status())
        .isEqualTo(409);
  }

  @Test
  void whatIsWrongWithAPasswordIsToldByItsPlace() {
    var closed =
        as(loggedIn("ada", WebPerson.PASSWORD), "PUT", "/v1/me/password")
            .saying(
                "{\"present\":\"%s\",\"password\":\"aaaaaaaaaa\"}".formatted(WebPerson.PASSWORD))
            .told();

    assertThat(closed.status()).isEqualTo(422);
    assertThat(closed.at("/errors/0/pointer")).isEqualTo("/password");
    assertThat(closed.at("/errors/0/detail")).contains("repeat").doesNotContain("password:");
  }

  @Test
  void whoeverLacksTheRoleIsToldSoAndNoKeyIsAdvised() {
    var told = house.ada.ask("GET", "/v1/admin/accounts").told();

    assertThat(told.status()).isEqualTo(403);
    assertThat(told.at("/detail")).isEqualTo("this is for admin; your account is of role user");
    assertThat(as(loggedIn("ada", WebPerson.PASSWORD), "GET", "/v1/me").told().body())
        .doesNotContain("admin");
  }

  @Test
  void anAdminSeesNothingOfWhatOthersKeep() {
    var avatar = house.ada.avatar("Quillfeather");
    house.ada.says(avatar, "I like Quillfeather tea.");

    var told = house.admin.ask("GET", "/v1/admin/accounts").told();

    assertThat(told.body()).contains("\"ada\"").doesNotContain("Quillfeather");
    assertThat(house.admin.ask("GET", "/v1/avatars/" + avatar.id()).told().status()).isEqualTo(404);
  }

  /// Whatever an administrator is told over HTTP lets nobody set the password of another.
  @Test
  void noRouteGivesAnAdminAWayIntoAnothersAccount() {
    var account = "/v1/admin/accounts/%s".formatted(house.ada.owner().id());

    assertThat(house.admin.ask("POST", account + "/reset").told().status()).isEqualTo(404);
    for (var route : house.server.table().routes()) {
      if (route.path().startsWith("/v1/admin/accounts")) {
        assertThat(route.about().gives()).isNotEqualTo(Optional.of(TicketJson.class));
      }
    }
    assertThat(loggedIn("ada", WebPerson.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void aResetIsGoodOnceAndSoonAndEndsEverySession() {
    var before = loggedIn("ada", WebPerson.PASSWORD);
    var token = house.engine.accounts().offerReset().offer(house.ada.owner()).secret().reveal();

    assertThat(posted("/v1/auth/reset", Map.of("token", token, "password", "short")).status())
        .isEqualTo(422);
    assertThat(
            posted("/v1/auth/reset", Map.of("token", token, "password", "another long one"))
                .status())
        .isEqualTo(204);
    assertThat(
            posted("/v1/auth/reset", Map.of("token", token, "password", "a third long one"))
                .status())
        .isEqualTo(403);
    assertThat(me(before)).isEqualTo(401);
    assertThat(loggedIn("ada", "another long one").status()).isEqualTo(200);
  }

  @Test
  void aResetThatIsLateIsNotGood() {
    var token = house.engine.accounts().offerReset().offer(house.ada.owner()).secret().reveal();
    house.clock.advance(Duration.ofHours(1));

    assertThat(
            posted("/v1/auth/reset", Map.of("token", token, "password", "another long one"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aResetThatWasOfferedEndsWithAnotherPassword() {
    var token = house.engine.accounts().offerReset().offer(house.ada.owner()).secret().reveal();
    var changing =
        as(loggedIn("ada", WebPerson.PASSWORD), "PUT", "/v1/me/password")
            .saying(
                "{\"present\":\"%s\",\"password\":\"another long one\"}"
                    .formatted(WebPerson.PASSWORD));
    assertThat(changing.told().status()).isEqualTo(204);

    assertThat(
            posted("/v1/auth/reset", Map.of("token", token, "password", "a third long one"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void nobodyMakesAnAccountWhereThatIsClosed() {
    var told = posted("/v1/auth/register", Map.of("name", "ada", "password", WebPerson.PASSWORD));
    var other =
        posted("/v1/auth/register", Map.of("name", "grace", "password", WebPerson.PASSWORD));

    assertThat(told.status()).isEqualTo(403);
    assertThat(other.body()).isEqualTo(told.body());
  }

  @Test
  void whoeverAsksMakesAnAccountWhereThatIsOpen() {
    try (var open = new WebHouse(usual -> usual, Registration.OPEN)) {
      var fields = Map.of("name", "Grace", "password", WebPerson.PASSWORD);
      var told = posting(open, "/v1/auth/register", fields).told();

      assertThat(told.status()).as(told.body()).isEqualTo(201);
      assertThat(posting(open, "/v1/auth/login", fields).told().status()).isEqualTo(200);
      assertThat(posting(open, "/v1/auth/register", fields).told().status()).isEqualTo(409);
      open.engine.openAccount().open("embedded");
      var taken = Map.of("name", "embedded", "password", WebPerson.PASSWORD);
      assertThat(posting(open, "/v1/auth/register", taken).told().status()).isEqualTo(409);
      var common = Map.of("name", "mary", "password", "Password1");
      assertThat(posting(open, "/v1/auth/register", common).told().status()).isEqualTo(422);
    }
  }

  @Test
  void anInviteMakesOneAccount() throws Exception {
    try (var invited = new WebHouse(usual -> usual, Registration.INVITE)) {
      var token =
          invited.admin.ask("POST", "/v1/admin/invites").saying("{\"role\":\"moderator\"}").told();
      var invite = token.at("/token");
      var without = Map.of("name", "grace", "password", WebPerson.PASSWORD);
      assertThat(posting(invited, "/v1/auth/register", without).told().status()).isEqualTo(403);
      var taken = Map.of("name", "ada", "password", WebPerson.PASSWORD, "invite", invite);
      assertThat(posting(invited, "/v1/auth/register", taken).told().status()).isEqualTo(409);

      var number = new AtomicInteger();
      var made =
          Race.of(
              8,
              () -> {
                var name = "g" + number.incrementAndGet();
                var fields = Map.of("name", name, "password", WebPerson.PASSWORD, "invite", invite);
                return posting(invited, "/v1/auth/register", fields).told().status();
              });

      assertThat(made).containsOnlyOnce(201);
      assertThat(Set.copyOf(made)).containsOnly(201, 403);
      assertThat(invited.engine.accounts().list().list())
          .filteredOn(listed -> listed.account().role() == Role.MODERATOR)
          .hasSize(1);
    }
  }

  @Test
  void anInviteOfWhoeverIsNoAdministratorAnyMoreIsWorthNothing() {
    try (var invited = new WebHouse(usual -> usual, Registration.INVITE)) {
      var invite =
          invited
              .admin
              .ask("POST", "/v1/admin/invites")
              .saying("{\"role\":\"admin\"}")
              .told()
              .at("/token");
      var fields = Map.of("name", "grace", "password", WebPerson.PASSWORD, "invite", invite);
      var accounts = invited.engine.accounts();
      var admin = invited.admin.owner().id();
      anotherAdmin(invited);

      accounts.changeRole().change(admin, Role.USER);
      assertThat(posting(invited, "/v1/auth/register", fields).told().status()).isEqualTo(403);
      accounts.changeRole().change(admin, Role.ADMIN);
      accounts.changeState().change(admin, AccountState.DISABLED);
      assertThat(posting(invited, "/v1/auth/register", fields).told().status()).isEqualTo(403);
      accounts.changeState().change(admin, AccountState.ACTIVE);
      assertThat(posting(invited, "/v1/auth/register", fields).told().status()).isEqualTo(201);
    }
  }

  @Test
  void whatAPersonSaysOfThemselvesIsChanged() {
    var told = house.ada.ask("GET", "/v1/me").told();
    var changing =
        house
            .ada
            .ask("PATCH", "/v1/me")
            .saying(
                "{\"displayName\":\"Ada L.\",\"locale\":\"pt-PT\",\"timeZone\":\"Europe/Lisbon\"}")
            .with("If-Match", told.header("ETag"));

    var changed = changing.told();
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.at("/displayName")).isEqualTo("Ada L.");
    assertThat(changed.at("/locale")).isEqualTo("pt-PT");
    assertThat(changed.at("/timeZone")).isEqualTo("Europe/Lisbon");
    assertThat(changing.told().status()).isEqualTo(412);
    var wrong = house.ada.ask("PATCH", "/v1/me").saying("{\"timeZone\":\"Mars/Olympus\"}");
    assertThat(wrong.with("If-Match", changed.header("ETag")).told().at("/errors/0/pointer"))
        .isEqualTo("/timeZone");
  }

  @Test
  void aClosedAccountIsGoneWithAllItKept() {
    var avatar = house.ada.avatar("Mira");
    house.ada.says(avatar, "I like tea.");
    var tokens = loggedIn("ada", WebPerson.PASSWORD);
    var closing = as(tokens, "POST", "/v1/me/close");

    assertThat(closing.saying("{\"password\":\"guessed\"}").told().status()).isEqualTo(403);
    assertThat(
            closing.saying("{\"password\":\"%s\"}".formatted(WebPerson.PASSWORD)).told().status())
        .isEqualTo(204);
    assertThat(me(tokens)).isEqualTo(401);
    assertThat(house.ada.ask("GET", "/v1/me").told().status()).isEqualTo(401);
    assertThat(loggedIn("ada", WebPerson.PASSWORD).status()).isEqualTo(401);
    assertThat(house.engine.accounts().list().list())
        .extracting(listed -> listed.name())
        .doesNotContain("ada");
  }
}
