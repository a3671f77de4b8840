package io.vibhava.web;

import io.vibhava.application.Engine;
import io.vibhava.application.account.TokenSecrets;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.account.AccessTokens;
import io.vibhava.web.measure.Measures;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What the API stands on.
///
/// @param turns makes ids for turns whose client made none
/// @param isReady whether what is kept can be read now
/// @param secrets that short tokens are signed with
/// @param measures what is counted
public record WebParts(
    Engine engine,
    Supplier<TurnId> turns,
    InstantSource clock,
    BooleanSupplier isReady,
    TokenSecrets secrets,
    Measures measures) {

  /// With figures that nobody collects.
  public WebParts(
      Engine engine,
      Supplier<TurnId> turns,
      InstantSource clock,
      BooleanSupplier isReady,
      TokenSecrets secrets) {
    this(engine, turns, clock, isReady, secrets, Measures.alone());
  }

  AccessTokens tokens(WebSettings settings) {
    return new AccessTokens(secrets, settings.tokens(), clock);
  }
}
