package io.vibhava.domain.usage;

import io.vibhava.domain.avatar.AvatarId;
import java.time.LocalDate;

/// What a model took for one purpose of one avatar.
///
/// @param day in UTC
/// @param currency of the money in `spent`
public record Charge(
    LocalDate day, AvatarId avatar, Purpose purpose, ModelId model, String currency, Spent spent) {

  /// The same with what another charge of this kind took.
  public Charge plus(Spent more) {
    return of(spent.plus(more));
  }

  /// Another of this kind.
  public Charge of(Spent other) {
    return new Charge(day, avatar, purpose, model, currency, other);
  }
}
