package io.vibhava.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Deeds as an older version sealed them.
class OlderDeedsTest {

  @Test
  void whatWasForgottenBeforeThereWereReflectionsRestedOnNothing() {
    var memory = new UUID(1, 2);
    var older = new DeedPayload(1, "forgot", List.of(memory), 3, null);

    assertThat(older.toAct()).isEqualTo(new Act.Forgot(new MemoryId(memory), 3, Set.of()));
  }
}
