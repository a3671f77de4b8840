package io.vibhava.application.learning;

import io.vibhava.application.usage.Meter;
import io.vibhava.application.usage.Usages;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;

/// Charges a person for what learning by a model takes.
public record Costs(Usages usages, Meter meter) {

  /// What took nothing is not there.
  void add(Scope scope, Purpose purpose, ModelId model, Took took) {
    if (took.tokens().total() > 0) {
      usages.add(
          scope.owner(), meter.charge(scope.avatar(), purpose, model, took.calls(), took.tokens()));
    }
  }
}
