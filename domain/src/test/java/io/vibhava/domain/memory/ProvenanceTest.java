package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.conversation.MessageId;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

  private static final MessageId MESSAGE = new MessageId(new UUID(1, 1));

  private static Provenance quoting(String quote) {
    return new Provenance(MESSAGE, 0, quote.length(), quote);
  }

  @ParameterizedTest
  @CsvSource({"-1,3", "0,0", "3,3", "4,3"})
  void aRangeHoldsAtLeastOneCharacter(int from, int to) {
    assertThatThrownBy(() -> new Provenance(MESSAGE, from, to, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dog is called Biscuit",
        "dog  is\ncalled Biscuit",
        "ｄｏｇ is called",
        " My dog ",
        "ﬁve"
      })
  void aQuoteThatReadsTheSameOccurs(String quote) {
    assertThat(quoting(quote).occursIn("My dog\u00A0is called  Biscuit and he is five.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cat", "Dog is called", "dog called", "Biscuits"})
  void aQuoteThatReadsOtherwiseDoesNot(String quote) {
    assertThat(quoting(quote).occursIn("My dog is called Biscuit.")).isFalse();
  }

  @Test
  void aQuoteOfNothingOccursNowhere() {
    assertThat(quoting("  ").occursIn("My dog is called Biscuit.")).isFalse();
  }

  @Property
  void rangesOverlapWhereTheyShareACharacter(
      @ForAll @IntRange(max = 12) int from,
      @ForAll @IntRange(min = 1, max = 6) int length,
      @ForAll @IntRange(max = 12) int otherFrom,
      @ForAll @IntRange(min = 1, max = 6) int otherLength) {
    var one = new Provenance(MESSAGE, from, from + length, "x");
    var other = new Provenance(MESSAGE, otherFrom, otherFrom + otherLength, "y");
    var shared =
        IntStream.range(from, from + length)
            .anyMatch(at -> at >= otherFrom && at < otherFrom + otherLength);

    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
    assertThat(
            one.overlaps(new Provenance(new MessageId(new UUID(2, 2)), from, from + length, "x")))
        .isFalse();
  }
}
