package io.vibhava.application.learning;

import io.vibhava.domain.learning.Reading;
import java.util.List;

/// Nobody who writes anything down.
record NoScribe() implements Scribe {

  @Override
  public Written write(Reading reading, Allowance allowance) {
    return new Written(List.of(), Took.nothing(Outcome.UNAVAILABLE));
  }

  @Override
  public boolean isThere() {
    return false;
  }
}
