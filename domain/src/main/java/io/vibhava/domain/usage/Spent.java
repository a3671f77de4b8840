package io.vibhava.domain.usage;

import java.util.OptionalLong;

/// What calls of models took.
///
/// @param micros their money, in millionths of the currency, as far as it is known
/// @param unpriced for how many of the calls it is not
public record Spent(long calls, Tokens tokens, long micros, long unpriced) {

  public static final Spent NOTHING = new Spent(0, Tokens.NONE, 0, 0);

  /// @param micros of all calls, where it is known
  public static Spent of(long calls, Tokens tokens, OptionalLong micros) {
    return new Spent(calls, tokens, micros.orElse(0), micros.isPresent() ? 0 : calls);
  }

  /// Without money, which is of another currency than is counted in.
  public Spent withoutMoney() {
    return new Spent(calls, tokens, 0, 0);
  }

  public Spent plus(Spent other) {
    return new Spent(
        calls + other.calls,
        tokens.plus(other.tokens),
        micros + other.micros,
        unpriced + other.unpriced);
  }
}
