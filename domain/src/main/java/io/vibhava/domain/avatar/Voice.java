package io.vibhava.domain.avatar;

import io.vibhava.domain.Failure;
import java.util.Optional;

/// How an avatar's replies are made, where it differs from the settings: the model's name, its
/// temperature (0 to 2), and the most tokens of a reply.
public record Voice(
    Optional<String> model, Optional<Double> temperature, Optional<Integer> replyTokensMax) {

  public Voice {
    temperature.ifPresent(value -> {
      if (!(value >= 0 && value <= 2)) {
        throw new Failure.Invalid(
            "temperature: a number from 0 to 2 is expected, %s came".formatted(value));
      }
    });
    replyTokensMax.ifPresent(value -> {
      if (value < 1) {
        throw new Failure.Invalid("reply tokens: at least 1 is expected, %d came".formatted(value));
      }
    });
  }

  /// The same, spoken by another model.
  public Voice by(String other) {
    return new Voice(Optional.of(other), temperature, replyTokensMax);
  }

  /// As the settings say.
  public static Voice usual() {
    return new Voice(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
