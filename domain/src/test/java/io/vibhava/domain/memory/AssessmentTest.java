package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void confidenceAndImportanceLieBetween0And1(double value) {
    assertThat(new Assessment(value, value, Trust.TOLD))
        .returns(value, Assessment::confidence)
        .returns(value, Assessment::importance);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void othersAreRefused(double value) {
    assertThatThrownBy(() -> new Assessment(value, 0.5, Trust.TOLD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Assessment(0.5, value, Trust.TOLD))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
