package io.vibhava.domain.personality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class TraitsProperties {

  @Property
  void aValueFrom0To1IsTaken(
      @ForAll Trait trait, @ForAll @DoubleRange(min = 0, max = 1) double value) {
    assertThat(Traits.even().with(trait, value).of(trait)).isEqualTo(value);
    assertThat(new Traits(Map.of(trait, value)).values()).containsExactly(Map.entry(trait, value));
  }

  @Property
  void aValueBelow0OrAbove1IsRefusedByName(@ForAll Trait trait, @ForAll double value) {
    if (!(value >= 0 && value <= 1)) {
      assertThatThrownBy(() -> Traits.even().with(trait, value))
          .isInstanceOf(Failure.Invalid.class)
          .hasMessageContaining(trait.label())
          .hasMessageContaining("from 0 to 1");
    }
  }

  @Example
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Traits.even().with(Trait.WARMTH, Double.NaN))
        .isInstanceOf(Failure.Invalid.class);
  }

  @Property
  void oneTraitLeavesTheOthersInTheMiddle(
      @ForAll Trait trait,
      @ForAll Trait other,
      @ForAll @DoubleRange(min = 0, max = 1) double value) {
    if (trait != other) {
      assertThat(Traits.even().with(trait, value).of(other)).isEqualTo(0.5);
    }
  }

  @Property
  void onlyWhatStandsOutIsPutInWords(
      @ForAll Trait trait, @ForAll @DoubleRange(min = 0, max = 1) double value) {
    var words = Traits.even().with(trait, value).inWords();

    assertThat(words.isEmpty()).isEqualTo(value > 0.4 && value < 0.6);
    assertThat(words.startsWith("very ")).isEqualTo(value <= 0.2 || value >= 0.8);
  }

  @Example
  void traitsAreWordedInTheirOrderWhateverTheOrderTheyCameIn() {
    var one = Traits.even().with(Trait.HUMOUR, 0.7).with(Trait.OPENNESS, 0.1);
    var other = Traits.even().with(Trait.OPENNESS, 0.1).with(Trait.HUMOUR, 0.7);

    assertThat(one.inWords())
        .isEqualTo(other.inWords())
        .isEqualTo("very conventional and practical; playful and witty");
    assertThat(one).isEqualTo(other);
  }
}
