package io.vibhava.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.account.KeyScope;
import io.vibhava.web.Asking;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRoutesTest {

  private final WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private Told made(Asking asking, String form) {
    return asking.saying(form).told();
  }

  private Told made(String form) {
    return made(house.ada.ask("POST", "/v1/me/keys"), form);
  }

  private Asking asking(String method, String path, String key) {
    return house.ask(method, path).with("Authorization", "Bearer " + key);
  }

  @Test
  void aKeyIsShownOnceAndOpensWhatItIsFor() {
    var made = made("{\"label\":\"a phone\",\"scopes\":[\"avatars\"]}");
    var key = made.at("/key");

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(key).matches("vib_[\\w-]{43}");
    assertThat(asking("GET", "/v1/avatars", key).told().status()).isEqualTo(200);
    assertThat(asking("GET", "/v1/me", key).told().status()).isEqualTo(403);
    var listed = house.ada.ask("GET", "/v1/me/keys").told();
    assertThat(listed.body()).contains("a phone").doesNotContain(key, "\"key\"");
  }

  @Test
  void whatIsAListOfAccountsIsGivenInParts() {
    made("{\"label\":\"a phone\"}");
    for (var list : List.of("/v1/me/keys", "/v1/me/sessions")) {
      house.ada.session();
      house.ada.session();
      var first = house.ada.ask("GET", list + "?limit=1").told();
      var next = house.ada.ask("GET", list + "?limit=1&cursor=" + first.at("/next")).told();

      assertThat(first.json().get("items")).as(list).hasSize(1);
      assertThat(next.json().get("items")).as(list).hasSize(1);
      assertThat(next.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    }
    for (var list : List.of("/v1/admin/accounts", "/v1/admin/invites")) {
      assertThat(house.admin.ask("GET", list + "?limit=1").told().status()).as(list).isEqualTo(200);
    }
  }

  @Test
  void itOpensTheUsualUnlessTold() {
    assertThat(made("{\"label\":\"a phone\"}").json().get("scopes"))
        .extracting(scope -> scope.asText())
        .containsExactly("chat", "memory", "avatars");
  }

  @Test
  void itOpensNoMoreThanWhatItIsAskedWith() {
    var narrow = house.ada.key(EnumSet.of(KeyScope.ACCOUNT, KeyScope.CHAT));

    var wider =
        made(
            asking("POST", "/v1/me/keys", narrow),
            "{\"label\":\"x\",\"scopes\":[\"chat\",\"memory\"]}");
    var usual = made(asking("POST", "/v1/me/keys", narrow), "{\"label\":\"x\"}");

    assertThat(wider.status()).isEqualTo(422);
    assertThat(wider.at("/errors/0/pointer")).isEqualTo("/scopes");
    assertThat(wider.at("/errors/0/detail")).contains("chat,account");
    assertThat(usual.json().get("scopes")).hasSize(1);
    assertThat(house.engine.listKeys().list(house.ada.owner()))
        .noneMatch(key -> key.label().equals("x") && key.scopes().contains(KeyScope.MEMORY));
  }

  @Test
  void whatIsRevokedLetsNobodyInFromTheNextRequestOn() {
    var made = made("{\"label\":\"a phone\"}");
    var asking = asking("GET", "/v1/avatars", made.at("/key"));
    assertThat(asking.told().status()).isEqualTo(200);

    var ended = house.ada.ask("DELETE", "/v1/me/keys/" + made.at("/id")).told();

    assertThat(ended.status()).isEqualTo(204);
    assertThat(asking.told().status()).isEqualTo(401);
    var listed = house.ada.ask("GET", "/v1/me/keys").told().json().get("items");
    assertThat(listed)
        .filteredOn(key -> key.get("id").asText().equals(made.at("/id")))
        .allMatch(key -> key.get("revoked").isTextual());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"label\":\" \"}",
        "{\"label\":\"x\",\"scopes\":[]}",
        "{\"label\":\"x\",\"scopes\":[\"root\"]}",
        "{\"label\":\"x\",\"scopes\":[null]}"
      })
  void whatCanBeNoKeyIsRefused(String form) {
    assertThat(made(form).status()).as(form).isEqualTo(422);
  }

  @Test
  void anAccountWithoutAPasswordIsClosedByWhoeverWasLetIn() {
    var owner = house.engine.openAccount().open("walk-in");
    var key = house.engine.issueKey().issue(owner, "k", Set.of(KeyScope.ACCOUNT)).secret().reveal();

    assertThat(asking("POST", "/v1/me/close", key).saying("{}").told().status()).isEqualTo(204);
    assertThat(asking("GET", "/v1/me", key).told().status()).isEqualTo(401);
  }

  @Test
  void anAccountWithAPasswordIsNotClosedWithoutIt() {
    assertThat(house.ada.ask("POST", "/v1/me/close").saying("{}").told().status()).isEqualTo(403);
    assertThat(house.ada.ask("GET", "/v1/me").told().status()).isEqualTo(200);
  }
}
