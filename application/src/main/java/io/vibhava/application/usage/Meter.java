package io.vibhava.application.usage;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Spent;
import io.vibhava.domain.usage.Tokens;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Puts a price on what a model took, by the prices of the day.
public final class Meter {

  private final InstantSource clock;
  private final UsageSettings settings;

  public Meter(InstantSource clock, UsageSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  public Charge charge(AvatarId avatar, Purpose purpose, ModelId model, long calls, Tokens tokens) {
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var prices = settings.prices();
    var spent = Spent.of(calls, tokens, prices.micros(model, tokens, day));
    return new Charge(day, avatar, purpose, model, prices.currency(), spent);
  }
}
