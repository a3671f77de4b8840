package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.MessageId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Provenance MOVED =
      new Provenance(new MessageId(new UUID(1, 1)), 0, 7, "I moved");

  private final History home = History.of(Times.since(MARCH));
  private final History left =
      home.and(Change.closed(JUNE, MAY, Optional.empty(), Optional.of(MOVED)));

  @Test
  void whatWasClosedIsSoUntilThenAndWasBelievedWithoutAnEndBefore() {
    assertThat(left.now().validTo()).contains(MAY);
    assertThat(left.asOf(MAY)).isEqualTo(home.now());
    assertThat(left.now().holds(MARCH, JUNE)).isTrue();
    assertThat(left.now().holds(MAY, JUNE)).isFalse();
  }

  @Test
  void whatWasWithdrawnIsNotBelievedAfterwardsAndWasBefore() {
    var wrong = home.and(Change.withdrawn(JUNE, Optional.empty(), Optional.of(MOVED)));

    assertThat(wrong.now().holds(MARCH, JUNE)).isFalse();
    assertThat(wrong.asOf(MAY).holds(MARCH, MAY)).isTrue();
  }

  @Test
  void whatIsReopenedIsSoAgain() {
    assertThat(left.and(Change.reopened(JUNE, Optional.empty())).now()).isEqualTo(home.now());
  }

  @Test
  void sayingItAgainChangesNoTimes() {
    assertThat(home.and(Change.confirmed(MAY, MOVED)).now()).isEqualTo(home.now());
  }

  @Test
  void withoutTheWordsThatChangedItNothingChanged() {
    assertThat(left.without(MOVED)).isEqualTo(home);
    assertThat(left.without(new Provenance(MOVED.message(), 7, 9, "to"))).isEqualTo(left);
  }
}
