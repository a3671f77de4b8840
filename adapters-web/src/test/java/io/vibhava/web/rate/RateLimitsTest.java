package io.vibhava.web.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Role;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever asks too often is told when to ask again; nobody else is.
class RateLimitsTest {

  private static final Rate MANY = Rate.aMinute(1000);

  private WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private void with(Rate address, Rate guesses, Rate person, Rate key) {
    house.close();
    var limits = new RateLimits(true, address, guesses, person, key, 100);
    house = new WebHouse(usual -> usual.with(limits));
  }

  private Told me() {
    return house.ada.ask("GET", "/v1/me").told();
  }

  private static void assertRefused(Told told) {
    assertThat(told.status()).as(told.body()).isEqualTo(429);
    assertThat(told.type()).isEqualTo("application/problem+json");
    assertThat(told.at("/code")).isEqualTo("limit");
    assertThat(Integer.parseInt(told.header("Retry-After"))).isPositive();
    assertThat(told.header("RateLimit")).contains(";r=0;");
  }

  @Test
  void everyResponseTellsHowWhoeverAsksStands() {
    with(MANY, MANY, Rate.aMinute(600), Rate.aMinute(300));

    var told = me();

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.header("RateLimit-Policy"))
        .isEqualTo("\"address\";q=1000;w=60, \"key\";q=300;w=60, \"person\";q=600;w=60");
    assertThat(told.header("RateLimit"))
        .isEqualTo("\"address\";r=999;t=1, \"key\";r=299;t=1, \"person\";r=599;t=1");
  }

  @Test
  void whoeverAsksTooOftenIsRefusedAndOthersAreNot() {
    with(MANY, MANY, Rate.aMinute(2), MANY);
    me();
    me();

    assertRefused(me());
    assertThat(house.eve.ask("GET", "/v1/me").told().status()).isEqualTo(200);
  }

  @Test
  void anotherKeyOfTheSamePersonHasItsOwnLimitWithinTheirs() {
    with(MANY, MANY, Rate.aMinute(3), Rate.aMinute(2));
    var other = house.ada.key(KeyScope.of(Role.USER));
    me();
    me();
    assertRefused(me());

    var asking = house.ask("GET", "/v1/me").with("Authorization", "Bearer " + other);
    assertThat(asking.told().status()).isEqualTo(200);
    assertRefused(asking.told());
  }

  @Test
  void anAddressIsCountedBeforeAnybodyIsKnown() {
    with(Rate.aMinute(2), MANY, MANY, MANY);
    house.ask("GET", "/v1/nothing").told();
    assertThat(house.ask("GET", "/v1/me").told().status()).isEqualTo(401);

    assertRefused(me());
    assertRefused(house.ask("GET", "/health/live").told());
  }

  @Test
  void whoGuessesIsStoppedBeforeAPasswordIsLookedAt() {
    with(MANY, Rate.aMinute(2), MANY, MANY);
    var hashes = house.hasher.compared();
    for (var i = 0; i < 20; i++) {
      var told =
          house
              .ask("POST", "/v1/auth/login")
              .saying("{\"name\":\"ada\",\"password\":\"guess number %d\"}".formatted(i))
              .told();
      assertThat(told.status()).isEqualTo(i < 2 ? 401 : 429);
    }

    assertThat(house.hasher.compared() - hashes).isEqualTo(2);
    assertThat(me().status()).isEqualTo(200);
  }

  @Test
  void guessingCountsTheSameAtEveryRouteThatTakesASecret() {
    with(MANY, Rate.aMinute(4), MANY, MANY);
    for (var path : new String[] {"register", "login", "refresh", "reset"}) {
      assertThat(house.ask("POST", "/v1/auth/" + path).saying("{}").told().status())
          .isNotEqualTo(429);
    }

    assertRefused(house.ask("POST", "/v1/auth/login").saying("{}").told());
    assertRefused(house.ada.ask("PUT", "/v1/me/password").saying("{}").told());
    assertRefused(house.ada.ask("POST", "/v1/me/close").saying("{}").told());
  }

  @Test
  void openAiClientsHearItInTheirForm() {
    with(MANY, MANY, MANY, Rate.aMinute(1));
    me();

    var told = house.ada.ask("GET", "/v1/models").told();

    assertThat(told.status()).isEqualTo(429);
    assertThat(told.at("/error/type")).isEqualTo("rate_limit_error");
    assertThat(told.at("/error/code")).isEqualTo("rate_limit_exceeded");
    assertThat(told.header("Retry-After")).isNotEmpty();
  }

  @Test
  void whatIsOffTellsNothing() {
    assertThat(me().header("RateLimit")).isEmpty();
  }
}
