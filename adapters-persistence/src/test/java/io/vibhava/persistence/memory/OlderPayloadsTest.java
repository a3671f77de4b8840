package io.vibhava.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SomeKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Rows that older versions wrote still open.
class OlderPayloadsTest {

  private static final UUID OWNER = new UUID(1, 1);
  private static final UUID AVATAR = new UUID(1, 2);
  private static final UUID ID = new UUID(1, 3);
  private static final UUID MESSAGE = new UUID(1, 4);

  private final SealingKey key = SomeKey.fresh();

  private Object opened(String kind, Kind sealedAs, String payload) {
    var place = new Place(OWNER, AVATAR, sealedAs, ID, 7);
    var sealed = key.seal(place, payload.getBytes(StandardCharsets.UTF_8));
    return new SealedMemories(OWNER, AVATAR, key)
        .open(new MemoryRow(ID, kind, MESSAGE, 7, sealed, List.of()));
  }

  @Test
  void aFactOfVersion1OpensWithoutASlot() {
    var fact =
        opened(
            "fact",
            Kind.FACT,
            """
            {"v":1,"subject":{"who":"third","name":"dog"},"statement":"The person's dog is called Biscuit.",
            "times":{"validFrom":1000,"recorded":2000},
            "assessment":{"confidence":0.9,"importance":0.8,"trust":"TOLD"},
            "provenance":{"from":0,"to":24,"quote":"My dog is called Biscuit"}}
            """);

    assertThat(fact)
        .isEqualTo(
            new Fact(
                new MemoryId(ID),
                new Subject.Third("dog"),
                "The person's dog is called Biscuit.",
                new Times(
                    Optional.of(Instant.ofEpochMilli(1000)),
                    Optional.empty(),
                    Instant.ofEpochMilli(2000),
                    Optional.empty()),
                new Assessment(0.9, 0.8, Trust.TOLD),
                new Provenance(new MessageId(MESSAGE), 0, 24, "My dog is called Biscuit")));
  }

  @Test
  void aPreferenceOfVersion1Opens() {
    var preference =
        opened(
            "preference",
            Kind.PREFERENCE,
            """
            {"v":1,"topic":"old films","stance":"LIKES","strength":0.8,"times":{"recorded":2000},
            "assessment":{"confidence":0.9,"importance":0.8,"trust":"TOLD"},
            "provenance":{"from":0,"to":16,"quote":"I love old films"}}
            """);

    assertThat(preference)
        .isEqualTo(
            new Preference(
                new MemoryId(ID),
                "old films",
                Preference.Stance.LIKES,
                0.8,
                Times.since(Instant.ofEpochMilli(2000)),
                new Assessment(0.9, 0.8, Trust.TOLD),
                new Provenance(new MessageId(MESSAGE), 0, 16, "I love old films")));
  }
}
