package io.vibhava.application.learning;

import io.vibhava.domain.learning.Digest;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.usage.ModelId;
import java.util.List;

/// A language model that writes down what was stated, and what follows from it. It only proposes:
/// what it writes is believed as far as the messages bear it out, and no further.
public interface Scribe {

  /// Writes down what is stated in `reading`. Whatever the model does, this ends in time and throws
  /// nothing: how it went is told by what it [Took].
  Written write(Reading reading, Allowance allowance);

  /// Writes down what follows from several things in `digest`. It ends in time and throws nothing,
  /// as [#write] does.
  default Concluded conclude(Digest digest, Allowance allowance) {
    return new Concluded(List.of(), Took.nothing(Outcome.REFUSED));
  }

  /// Asks no more: what it is asked from now on ends as if the model were away, and is left for
  /// another time.
  default void rest() {}

  /// Which model it is.
  default ModelId model() {
    return ModelId.SCRIPTED;
  }

  /// How many tokens it may answer with at once.
  default int answerTokensMax() {
    return 0;
  }

  /// Whether there is a model at all.
  default boolean isThere() {
    return true;
  }

  /// No model: the rules learn alone.
  static Scribe none() {
    return new NoScribe();
  }
}
