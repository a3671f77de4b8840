package io.vibhava.application.memory;

import java.time.Duration;

/// The limits of recall.
///
/// @param memoriesMax how many memories are recalled at most
/// @param warmTimeout how long a turn waits for its memories
/// @param coldTimeout how long it waits where the model or the scope has to be read in first
public record RecallSettings(int memoriesMax, Duration warmTimeout, Duration coldTimeout) {

  public static final RecallSettings USUAL =
      new RecallSettings(10, Duration.ofMillis(400), Duration.ofSeconds(8));
}
