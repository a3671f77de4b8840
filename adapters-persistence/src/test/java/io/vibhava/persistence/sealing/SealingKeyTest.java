package io.vibhava.persistence.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealingKeyTest {

  private static final byte[] PAYLOAD =
      "My dog is called Biscuit.".getBytes(StandardCharsets.UTF_8);
  private static final UUID ID = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);
  private static final Place HERE = new Place(ID, ID, Kind.MESSAGE, ID, 7);

  private final SealingKey key = new SealingKey(new UUID(5, 5), SealingKey.random());

  @Test
  void whatIsSealedOpensAgain() {
    assertThat(key.open(HERE, key.seal(HERE, PAYLOAD))).isEqualTo(PAYLOAD);
    assertThat(key.open(HERE, key.seal(HERE, new byte[0]))).isEmpty();
  }

  @Test
  void aSealedPayloadTellsItsFormatItsAlgorithmAndItsKey() {
    var sealed = key.seal(HERE, PAYLOAD);

    assertThat(sealed).startsWith(1, 1).hasSize(2 + 16 + 12 + PAYLOAD.length + 16);
    assertThat(Arrays.copyOfRange(sealed, 2, 18))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 5);
  }

  @Test
  void itHoldsNothingOfThePayload() {
    var sealed = new String(key.seal(HERE, PAYLOAD), StandardCharsets.ISO_8859_1);

    assertThat(sealed).doesNotContain("dog", "Biscuit");
  }

  static Stream<Place> elsewhere() {
    return Stream.of(
        new Place(OTHER, ID, Kind.MESSAGE, ID, 7),
        new Place(ID, OTHER, Kind.MESSAGE, ID, 7),
        new Place(ID, ID, Kind.TURN, ID, 7),
        new Place(ID, ID, Kind.MESSAGE, OTHER, 7),
        new Place(ID, ID, Kind.MESSAGE, ID, 6),
        new Place(ID, ID, Kind.MESSAGE, ID, 8));
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void itOpensNowhereElse(Place place) {
    var sealed = key.seal(HERE, PAYLOAD);

    assertThatThrownBy(() -> key.open(place, sealed)).isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void itDoesNotOpenWhenOneBitIsAnother() {
    var sealed = key.seal(HERE, PAYLOAD);

    for (var bit = 0; bit < sealed.length * 8; bit++) {
      var altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> key.open(HERE, altered))
          .as("bit %d", bit)
          .isInstanceOf(Failure.Conflict.class);
    }
  }

  @Test
  void itDoesNotOpenWhenItWasCutOrGrew() {
    var sealed = key.seal(HERE, PAYLOAD);

    for (var length = 0; length <= sealed.length + 1; length++) {
      var other = Arrays.copyOf(sealed, length);
      if (length != sealed.length) {
        assertThatThrownBy(() -> key.open(HERE, other))
            .as("%d bytes", length)
            .isInstanceOf(Failure.Conflict.class);
      }
    }
  }

  @Test
  void itOpensWithNoOtherKeyEvenOfTheSameName() {
    var sealed = key.seal(HERE, PAYLOAD);
    var namesake = new SealingKey(key.id(), SealingKey.random());
    var stranger = new SealingKey(OTHER, SealingKey.random());

    assertThatThrownBy(() -> namesake.open(HERE, sealed)).isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> stranger.open(HERE, sealed)).isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void aNewerFormatIsToldFromDamage() {
    var newer = key.seal(HERE, PAYLOAD);
    newer[0] = 9;

    assertThatThrownBy(() -> key.open(HERE, newer))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll("message " + ID, "format 9", "up to 1", "newer program");
  }

  @Test
  void whatDoesNotOpenIsNamedWithTheWayOut() {
    assertThatThrownBy(() -> key.open(HERE, new byte[64]))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll("message " + ID, "does not open", "backup")
        .hasNoCause();
  }

  @Test
  void noNonceIsUsedTwice() {
    var nonces = new HashSet<String>();

    for (var i = 0; i < 50_000; i++) {
      var sealed = key.seal(HERE, PAYLOAD);
      nonces.add(Arrays.toString(Arrays.copyOfRange(sealed, 18, 30)));
    }

    assertThat(nonces).hasSize(50_000);
  }

  @Test
  void theCodesOfKindsNeverChange() {
    assertThat(Kind.values())
        .extracting(kind -> kind + " " + kind.code())
        .containsExactly(
            "ACCOUNT_KEY 1",
            "CONTENT_KEY 2",
            "PERSON 3",
            "AVATAR 4",
            "CONVERSATION 5",
            "MESSAGE 6",
            "TURN 7",
            "FACT 8",
            "PREFERENCE 9",
            "VECTOR 10",
            "FORGOTTEN 11",
            "REFLECTION 12",
            "EVIDENCE 13",
            "CHANGE 14",
            "DEED 20",
            "API_KEY 21",
            "PASSWORD 22",
            "PERSON_DETAILS 23",
            "SESSION 24",
            "SHARE 25",
            "VISIT 26",
            "INSTANCE_KEY 100");
  }
}
