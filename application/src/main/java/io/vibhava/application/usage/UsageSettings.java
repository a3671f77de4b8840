package io.vibhava.application.usage;

import io.vibhava.domain.usage.Prices;

/// What models cost and may take.
public record UsageSettings(Prices prices) {

  public static final UsageSettings USUAL = new UsageSettings(Prices.NONE);
}
