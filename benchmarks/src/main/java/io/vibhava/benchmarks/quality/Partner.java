package io.vibhava.benchmarks.quality;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Traits;
import java.util.List;

/// The avatar in whose part the other speaker is.
final class Partner {

  private Partner() {}

  static Profile named(String name) {
    return new Profile(
        name,
        "The other side of a talk.",
        "",
        new Personality("You remember what you are told.", Traits.even(), List.of()),
        "Hello.",
        List.of(),
        Voice.usual());
  }
}
