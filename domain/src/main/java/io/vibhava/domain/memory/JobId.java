package io.vibhava.domain.memory;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a job.
public record JobId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static JobId parse(String text) {
    return new JobId(Uuids.parse("job", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
