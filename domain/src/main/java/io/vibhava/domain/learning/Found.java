package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// What a rule read, before it is known from which message.
///
/// @param content the statement of a fact, or the topic of a preference
/// @param clause the words of the whole clause, which may tell a time
record Found(
    Rule rule,
    String content,
    Subject subject,
    Optional<Slot> slot,
    String clause,
    int from,
    int to,
    String quote) {

  static final double CONFIDENCE_OF_RULES = 0.9;

  Statement in(Message message, ZoneId zone) {
    return in(new Provenance(message.id(), from, to, quote), message, zone);
  }

  Statement in(Provenance provenance, Message message, ZoneId zone) {
    var assessment = new Assessment(CONFIDENCE_OF_RULES, rule.weight(), trust());
    var span = rule.tense().span(clause, message.at(), zone);
    return rule.stance()
        .<Statement>map(stance ->
            new Statement.Preferred(content, stance, rule.weight(), span, assessment, provenance))
        .orElseGet(() -> held(span, assessment, provenance, message.at(), zone));
  }

  private Statement held(
      Span span, Assessment assessment, Provenance provenance, Instant said, ZoneId zone) {
    var filled = slot.map(it -> new Slot(it.name(), Dated.of(it.value(), said, zone), it.single()));
    return new Statement.Held(
        subject, Dated.of(content, said, zone), filled, span, assessment, provenance);
  }

  /// Whether all that it tells is what is liked or disliked.
  boolean isPlainTaste() {
    return rule.stance().filter(stance -> stance != Preference.Stance.WISHES).isPresent()
        && rule.told().equals("{topic}");
  }

  /// The same of another topic, which ends at `end`.
  Found of(String topic, int end, String quoted) {
    return new Found(rule, topic, subject, slot, clause, from, end, quoted);
  }

  private static Trust trust() {
    return Trust.TOLD;
  }
}
