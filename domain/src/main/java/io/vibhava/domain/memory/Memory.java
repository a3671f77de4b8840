package io.vibhava.domain.memory;

import java.time.Instant;

/// Something that can be recalled.
public sealed interface Memory permits Episode, Fact, Preference {

  MemoryId id();

  Provenance provenance();

  /// How the memory reads when it is recalled.
  String text();

  /// When it was said or came to be believed.
  Instant at();

  /// The kind, as it is written at each door.
  default String kind() {
    return switch (this) {
      case Episode _ -> "episode";
      case Fact _ -> "fact";
      case Preference _ -> "preference";
    };
  }
}
