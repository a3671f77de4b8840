package io.vibhava.application.usage;

import io.vibhava.domain.usage.Budget;
import io.vibhava.domain.usage.Prices;
import java.util.List;
import java.util.Optional;

/// What models cost and may take. As budgets are spent, what can be spared goes first.
///
/// @param budgets all of which have to have room for a call
/// @param reflectionUntil the share of a budget up to which reflecting may use a model
/// @param learningUntil the share up to which learning may; past it, rules learn alone
/// @param modelUntil the share up to which replies are spoken by the usual model, where there is a
///   smaller one
/// @param smallerModel that speaks past it
public record UsageSettings(
    Prices prices,
    List<Budget> budgets,
    double reflectionUntil,
    double learningUntil,
    double modelUntil,
    Optional<String> smallerModel) {

  public static final UsageSettings USUAL =
      new UsageSettings(Prices.NONE, List.of(), 0.7, 0.8, 0.9, Optional.empty());

  public UsageSettings {
    budgets = List.copyOf(budgets);
  }

  /// With these budgets and prices.
  public UsageSettings with(Prices other, List<Budget> limits) {
    return new UsageSettings(
        other, limits, reflectionUntil, learningUntil, modelUntil, smallerModel);
  }

  /// With a model that speaks when budgets run out.
  public UsageSettings with(String smaller) {
    return new UsageSettings(
        prices, budgets, reflectionUntil, learningUntil, modelUntil, Optional.of(smaller));
  }
}
