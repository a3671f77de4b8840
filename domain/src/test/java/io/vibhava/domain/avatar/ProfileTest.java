package io.vibhava.domain.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Traits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  private static Profile named(String name) {
    return new Profile(
        name,
        "listens",
        "",
        new Personality("Calm.", Traits.even(), List.of()),
        "Hello.",
        List.of(),
        Voice.usual());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mira Vale", "mira vale", " MIRA  VALE ", "Ｍｉｒａ Vale"})
  void caseAndSpacesDoNotCountInAName(String other) {
    assertThat(named("Mira Vale").isNamed(other)).isTrue();
  }

  @Test
  void anotherNameIsAnother() {
    assertThat(named("Mira Vale").isNamed("MiraVale")).isFalse();
  }

  @Test
  void aNameHasItsLimits() {
    assertThatThrownBy(() -> named("a".repeat(61)))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageStartingWith("name: at most 60");
    assertThatThrownBy(() -> named(" ")).isInstanceOf(Failure.Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 2.1, Double.NaN})
  void aTemperatureLiesFrom0To2(double temperature) {
    assertThatThrownBy(
            () -> new Voice(Optional.empty(), Optional.of(temperature), Optional.empty()))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("temperature:");
  }

  @Test
  void aReplyHasAtLeastOneToken() {
    assertThatThrownBy(() -> new Voice(Optional.empty(), Optional.empty(), Optional.of(0)))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("reply tokens:");
  }
}
