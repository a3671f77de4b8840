package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.FakeOpenAi;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Costs and budgets at the terminal.
class BudgetTest {

  private static final String TOKENS_A_DAY = "VIBHAVA_BUDGET_PERSON_TOKENS_PER_DAY_MAX";

  @TempDir private Path data;

  @Test
  void aModelIsNotAskedWithoutRoomInTheBudgetAndWhatWasSaidIsKept() {
    try (var server = FakeOpenAi.start()) {
      var poor = Program.on(data).speakingBy(server.baseUrl()).with(TOKENS_A_DAY, "10");

      var ended = poor.run("chat", "--once", "My dog is called Biscuit.");

      assertThat(ended.code()).as(ended.err()).isEqualTo(6);
      assertThat(ended.err()).contains("budget", "at most 10 tokens").doesNotContain("Biscuit");
      assertThat(server.received()).isEmpty();
      assertThat(poor.run("conversation", "list", "--json").out()).contains("Biscuit");
    }
  }

  @Test
  void whatAModelTookIsToldWithItsPrice() {
    try (var server = FakeOpenAi.start()) {
      var program =
          Program.on(data)
              .speakingBy(server.baseUrl())
              .with("OPENAI_MODEL", "mini")
              .with("VIBHAVA_PRICES_TABLE", "2020-01-01 mini 1000000 1000000 1000000");
      program.run("chat", "--once", "Hello.");

      var told = program.run("usage", "--json").out();

      assertThat(told)
          .contains("\"model\":\"mini\"", "\"unpriced\":0")
          .doesNotContain("\"micros\":0,");
    }
  }

  @Test
  void theStandInIsNeverRefused() {
    var ended = Program.on(data).with(TOKENS_A_DAY, "0").run("chat", "--once", "Hello.");

    assertThat(ended.code()).as(ended.err()).isZero();
  }
}
