package io.vibhava.persistence.avatar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is sealed of a revision of an avatar.
record ProfilePayload(
    int v,
    String name,
    String tagline,
    String appearance,
    PersonalityPayload personality,
    String greeting,
    List<ExamplePayload> examples,
    VoicePayload voice) {

  static final int VERSION = 1;

  record PersonalityPayload(
      String description, Map<String, Double> traits, List<String> boundaries) {}

  record ExamplePayload(String said, String replied) {}

  record VoicePayload(
      Optional<String> model, Optional<Double> temperature, Optional<Integer> replyTokensMax) {}
}
