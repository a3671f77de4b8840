package io.vibhava.web.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.usage.UsageSettings;
import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Budget.Measure;
import io.vibhava.domain.usage.Budget.Period;
import io.vibhava.domain.usage.Budget.Whose;
import io.vibhava.domain.usage.Prices;
import io.vibhava.web.WebHouse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A budget without room is told over HTTP as a limit with the time when it is free again.
class BudgetTest {

  private static final Budget NOTHING = new Budget(Whose.PERSON, Measure.TOKENS, Period.DAY, 10);

  private final WebHouse house =
      new WebHouse(UsageSettings.USUAL.with(Prices.NONE, List.of(NOTHING)));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatIsSaidIsKeptAndRefused() {
    var avatar = house.ada.avatar("Mira").id();
    var asking =
        house
            .ada
            .ask("POST", "/v1/conversations")
            .saying("{\"avatar\":\"%s\",\"text\":\"I like tea.\"}".formatted(avatar));

    var told = asking.told();

    assertThat(told.status()).as(told.body()).isEqualTo(429);
    assertThat(told.at("/code")).isEqualTo("limit");
    assertThat(told.at("/detail"))
        .contains("at most 10 tokens", "2026-11-24T00:00:00Z", "budget.person-tokens-per-day-max")
        .doesNotContain("tea");
    assertThat(told.header("Retry-After")).isEqualTo(String.valueOf(14 * 3600));
    assertThat(house.brain.prompts()).isEmpty();
    assertThat(house.ada.ask("GET", "/v1/conversations").told().json().at("/items")).hasSize(1);
  }

  @Test
  void whoeverAsksIsToldHowTheirBudgetsStand() {
    var told = house.ada.ask("GET", "/v1/usage").told().json().at("/budgets");

    assertThat(told).hasSize(1);
    assertThat(told.at("/0/name").asText()).isEqualTo("budget.person-tokens-per-day-max");
    assertThat(told.at("/0/max").asInt()).isEqualTo(10);
    assertThat(told.at("/0/used").asInt()).isZero();
    assertThat(told.at("/0/free").asText()).isEqualTo("2026-11-24T00:00:00Z");
  }

  @Test
  void openAiClientsHearItInTheirForm() {
    house.ada.avatar("Mira");
    var asking =
        house
            .ada
            .ask("POST", "/v1/chat/completions")
            .saying(
                "{\"model\":\"mira\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}");

    var told = asking.told();

    assertThat(told.status()).as(told.body()).isEqualTo(429);
    assertThat(told.at("/error/type")).isEqualTo("rate_limit_error");
    assertThat(told.header("Retry-After")).isNotEmpty();
  }
}
