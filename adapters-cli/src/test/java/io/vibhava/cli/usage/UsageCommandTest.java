package io.vibhava.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.cli.Shell;
import org.junit.jupiter.api.Test;

class UsageCommandTest {

  private final Shell shell = new Shell();

  @Test
  void whatModelsTookIsTold() {
    shell.run("chat", "--once", "Hello.");

    var told = shell.run("usage", "--json").json();

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path("purpose").asText()).isEqualTo("reply");
    assertThat(told.getFirst().path("calls").asInt()).isEqualTo(1);
    assertThat(told.getFirst().path("inputTokens").asInt()).isPositive();
    assertThat(told.getFirst().path("unpriced").asInt()).isEqualTo(1);
    assertThat(shell.run("usage").out())
        .contains("Mira", "reply", "fixed-replies", "no price known");
  }

  @Test
  void onlyWhatIsAskedForIsToldApart() {
    shell.run("chat", "--once", "Hello.");

    var told = shell.run("usage", "--by", "model", "--json").json().getFirst();

    assertThat(told.has("model")).isTrue();
    assertThat(told.has("avatar")).isFalse();
  }

  @Test
  void whatCanNotBeToldApartIsRefused() {
    assertThat(shell.run("usage", "--by", "mood").code()).isEqualTo(2);
    assertThat(shell.run("usage", "--first", "x").code()).isEqualTo(2);
  }

  @Test
  void nothingIsToldWhereNothingWasSaid() {
    assertThat(shell.run("usage").out()).isEmpty();
  }
}
