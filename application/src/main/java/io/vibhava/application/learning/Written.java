package io.vibhava.application.learning;

import io.vibhava.domain.learning.Proposal;
import java.util.List;

/// What a model wrote down of a batch.
public record Written(List<Proposal> proposals, Took took) {

  public Written {
    proposals = List.copyOf(proposals);
  }
}
