package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;

/// What a rule read, before it is known from which message.
///
/// @param content the statement of a fact, or the topic of a preference
record Found(Rule rule, String content, Subject subject, int from, int to, String quote) {

  private static final double CONFIDENCE_OF_RULES = 0.9;

  Statement in(MessageId message) {
    var assessment = new Assessment(CONFIDENCE_OF_RULES, rule.weight(), Trust.TOLD);
    var provenance = new Provenance(message, from, to, quote);
    return rule.stance()
        .<Statement>map(stance ->
            new Statement.Preferred(content, stance, rule.weight(), assessment, provenance))
        .orElseGet(() -> new Statement.Held(subject, content, assessment, provenance));
  }
}
