package io.vibhava.application.learning;

import io.vibhava.application.usage.Meter;
import io.vibhava.application.usage.Reservation;
import io.vibhava.application.usage.Wish;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import java.util.Optional;

/// What learning by a model costs a person: allowed before a model is asked, charged when it has
/// answered.
public record Costs(Meter meter, Scribe scribe) {

  /// What a model is told beside what was said.
  private static final int INSTRUCTIONS_TOKENS = 2_000;

  /// Room for some calls, if there is enough left for what cannot be spared.
  ///
  /// @param told the tokens of what the model is given to read
  Optional<Reservation> room(Scope scope, Purpose purpose, int calls, long told) {
    var most =
        new Tokens(
            calls * (told + INSTRUCTIONS_TOKENS), (long) calls * scribe.answerTokensMax(), 0);
    return meter.room(scope.owner(), new Wish(scribe.model(), most, share(purpose)));
  }

  private double share(Purpose purpose) {
    return switch (purpose) {
      case LEARNING -> meter.settings().learningUntil();
      case REFLECTION -> meter.settings().reflectionUntil();
      case REPLY -> 1;
    };
  }

  /// What took nothing is not there.
  void add(Scope scope, Purpose purpose, Took took, Reservation room) {
    if (took.tokens().total() > 0) {
      var charge =
          meter.charge(scope.avatar(), purpose, scribe.model(), took.calls(), took.tokens());
      meter.usages().add(scope.owner(), charge);
      room.took(charge.spent());
    }
  }
}
