package io.vibhava.web.memory;

import io.vibhava.domain.memory.Preference;
import java.util.Locale;

/// What the person likes, dislikes or wishes for, as JSON.
///
/// @param strength from 0 (slight) to 1 (strong)
record PreferenceJson(
    String id, String stance, String topic, double strength, String at, String quote) {

  static PreferenceJson of(Preference preference) {
    return new PreferenceJson(
        preference.id().toString(),
        preference.stance().name().toLowerCase(Locale.ROOT),
        preference.topic(),
        preference.strength(),
        preference.at().toString(),
        preference.provenance().quote());
  }
}
