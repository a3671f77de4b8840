package io.vibhava.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.web.WebHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A list of what is remembered tells what became of each, as the terminal's does.
class MemoryRoutesTest {

  private final WebHouse house = new WebHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatWasPutRightIsMarked() {
    var avatar = "/v1/avatars/" + house.ada.avatar("Mira").id();
    var noted =
        house
            .ada
            .ask("POST", avatar + "/profile")
            .saying("{\"field\":\"place\",\"text\":\"I live in Lisbon.\"}")
            .told();
    assertThat(noted.at("/state")).isEqualTo("held");
    var one = avatar + "/memories/" + noted.at("/id");

    house.ada.ask("PUT", one).saying("{\"text\":\"I live in Porto.\"}").told();

    var all = house.ada.ask("GET", avatar + "/memories?past=true").told().json().at("/items");
    assertThat(all.findValuesAsText("state")).contains("held");
    assertThat(all)
        .anyMatch(memory ->
            memory.at("/id").asText().equals(noted.at("/id"))
                && memory.at("/state").asText().equals("corrected"));
  }

  @Test
  void aKindThatThereIsNotIsRefused() {
    var told =
        house
            .ada
            .ask("GET", "/v1/avatars/" + house.ada.avatar("Kindly").id() + "/memories?kind=x")
            .told();

    assertThat(told.status()).isEqualTo(422);
    assertThat(told.body()).contains("one of episode, fact, preference, reflection is expected");
  }
}
