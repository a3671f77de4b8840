package io.vibhava.application.learning;

import io.vibhava.domain.learning.Claim;
import java.util.List;

/// What a model takes to follow from what it read.
public record Concluded(List<Claim> claims, Took took) {

  public Concluded {
    claims = List.copyOf(claims);
  }
}
