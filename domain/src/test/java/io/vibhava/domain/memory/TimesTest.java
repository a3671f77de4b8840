package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Instants are written as seconds.
class TimesTest {

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }

  private static Optional<Instant> maybe(Integer second) {
    return Optional.ofNullable(second).map(TimesTest::at);
  }

  @ParameterizedTest(
      name = "so from {0} until {1}, believed from {2} until {3}: so at {4}, as known at {5}? {6}")
  @CsvSource({
    // validFrom, validTo, recorded, expired, at, known, holds
    ",,10,,5,10,true", // What is not told holds always.
    ",,10,,99,99,true",
    ",,10,,5,9,false", // Not yet believed.
    ",,10,20,5,19,true",
    ",,10,20,5,20,false", // No longer believed.
    "5,,10,,4,10,false", // Not yet so.
    "5,,10,,5,10,true",
    ",8,10,,7,10,true",
    ",8,10,,8,10,false", // No longer so.
    "5,8,10,20,6,15,true", // What did I believe then?
    "5,8,10,20,6,25,false",
    "5,8,10,20,9,15,false",
    "30,40,10,,35,12,true", // Told ahead of its time.
    "30,40,10,,12,12,false",
  })
  void somethingIsHeldTrueBetweenItsTimes(
      Integer from,
      Integer to,
      Integer recorded,
      Integer expired,
      int at,
      int known,
      boolean holds) {
    var times = new Times(maybe(from), maybe(to), at(recorded), maybe(expired));

    assertThat(times.holds(at(at), at(known))).isEqualTo(holds);
  }

  @Test
  void whatIsBelievedFromNowOnHoldsForAllTimes() {
    assertThat(Times.since(at(10)).holds(Instant.MIN, at(10))).isTrue();
    assertThat(Times.since(at(10)).holds(Instant.MAX, at(10))).isTrue();
    assertThat(Times.since(at(10)).holds(at(10), at(9))).isFalse();
  }

  @Property
  void aClosedPastNeverChangesWhatWasBelievedBefore(
      @ForAll @IntRange(max = 50) int recorded,
      @ForAll @IntRange(max = 50) int expired,
      @ForAll @IntRange(max = 50) int known) {
    var open = Times.since(at(recorded));
    var closed =
        new Times(Optional.empty(), Optional.empty(), at(recorded), Optional.of(at(expired)));

    if (known < expired) {
      assertThat(closed.holds(at(0), at(known))).isEqualTo(open.holds(at(0), at(known)));
    } else {
      assertThat(closed.holds(at(0), at(known))).isFalse();
    }
  }
}
