package io.vibhava.web.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.web.WebHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageRoutesTest {

  private final WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoeverAsksIsToldWhatModelsTookForThemAndNobodyElse() {
    var mira = house.ada.avatar("Mira");
    var turn = house.ada.says(mira, "I like tea.");
    house.ada.says(mira, "I like coffee.");
    house.eve.says(house.eve.avatar("Theo"), "Hello.");

    var told = house.ada.ask("GET", "/v1/usage").told();

    assertThat(told.at("/first")).isEqualTo("2026-11-01");
    assertThat(told.json().at("/lines")).hasSize(1);
    assertThat(told.at("/lines/0/day")).isEqualTo("2026-11-23");
    assertThat(told.at("/lines/0/avatar")).isEqualTo(mira.id().toString());
    assertThat(told.at("/lines/0/purpose")).isEqualTo("reply");
    assertThat(told.at("/lines/0/model")).isEqualTo("fixed-replies");
    assertThat(told.json().at("/lines/0/spent/calls").asInt()).isEqualTo(2);
    assertThat(told.json().at("/lines/0/spent/inputTokens").asInt())
        .isGreaterThan(turn.usage().input());
    assertThat(told.json().at("/lines/0/spent/unpriced").asInt()).isEqualTo(2);
    assertThat(told.body()).doesNotContain("tea");
  }

  @Test
  void whatIsNotAskedForIsNotToldApart() {
    house.ada.says(house.ada.avatar("Mira"), "Hello.");
    house.ada.says(house.ada.avatar("Theo"), "Hello.");

    var told = house.ada.ask("GET", "/v1/usage?by=purpose").told();

    assertThat(told.json().at("/lines")).hasSize(1);
    assertThat(told.json().at("/lines/0/avatar").isNull()).isTrue();
    assertThat(told.json().at("/lines/0/spent/calls").asInt()).isEqualTo(2);
  }

  @Test
  void whoLooksAfterAccountsIsToldSumsAndNothingOfWhatFor() {
    var mira = house.ada.avatar("Mira");
    house.ada.says(mira, "I like tea.");

    var told = house.admin.ask("GET", "/v1/admin/usage").told();

    assertThat(told.at("/accounts/0/account")).isEqualTo(house.ada.owner().id().toString());
    assertThat(told.json().at("/accounts/0/spent/calls").asInt()).isEqualTo(1);
    assertThat(told.body()).doesNotContain("tea").doesNotContain(mira.id().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "first=x, 400",
    "last=2026-02-30, 400",
    "by=owner, 422",
    "first=2026-11-02&last=2026-11-01, 422",
    "first=2020-01-01, 422"
  })
  void daysThatAreNoneAreRefused(String query, int status) {
    assertThat(house.ada.ask("GET", "/v1/usage?" + query).told().status()).isEqualTo(status);
  }
}
