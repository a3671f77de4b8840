package io.vibhava.web.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A belief as a line of a file, as the terminal writes it and takes it in.
///
/// @param about `me`, `avatar` or `other`, who has a name
/// @param quotes of a reflection, all that it rests on
@JsonInclude(JsonInclude.Include.NON_NULL)
record BeliefJson(
    String kind,
    @Nullable String about,
    @Nullable String name,
    @Nullable String text,
    @Nullable String topic,
    @Nullable String stance,
    @Nullable Double strength,
    @Nullable SlotJson slot,
    @Nullable String validFrom,
    @Nullable String validTo,
    String recorded,
    @Nullable String expired,
    double confidence,
    double importance,
    String trust,
    String quote,
    @Nullable List<String> quotes) {

  /// What a fact fills in about its subject, as JSON.
  record SlotJson(String name, String value, boolean single) {
    static SlotJson of(Slot slot) {
      return new SlotJson(slot.name(), slot.value(), slot.single());
    }
  }

  static BeliefJson of(Belief belief) {
    var times = belief.times();
    var fact = belief instanceof Fact it ? it : null;
    var preference = belief instanceof Preference it ? it : null;
    return new BeliefJson(
        belief.kind(),
        fact == null ? null : about(fact.subject()),
        fact != null && fact.subject() instanceof Subject.Third(var other) ? other : null,
        preference == null ? belief.text() : null,
        preference == null ? null : preference.topic(),
        preference == null ? null : preference.stance().name().toLowerCase(Locale.ROOT),
        preference == null ? null : preference.strength(),
        fact == null ? null : fact.slot().map(SlotJson::of).orElse(null),
        text(times.validFrom()),
        text(times.validTo()),
        times.recorded().toString(),
        text(times.expired()),
        belief.assessment().confidence(),
        belief.assessment().importance(),
        belief.assessment().trust().name().toLowerCase(Locale.ROOT),
        belief.provenance().quote(),
        belief instanceof Reflection ? quotes(belief) : null);
  }

  private static List<String> quotes(Belief belief) {
    return belief.evidence().stream().map(Provenance::quote).toList();
  }

  private static String about(Subject subject) {
    return switch (subject) {
      case Subject.Person _ -> "me";
      case Subject.Itself _ -> "avatar";
      case Subject.Third _ -> "other";
    };
  }

  private static @Nullable String text(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse(null);
  }
}
