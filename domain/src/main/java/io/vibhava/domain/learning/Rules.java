package io.vibhava.domain.learning;

import java.util.List;

/// All the ways in which we understand people to state something, by what they are about. The first
/// that fits is taken, so that their order counts.
final class Rules {

  static final List<Rule> OF_CLAUSE =
      all(
          List.of(
              RulesOfWishes.ALL,
              RulesOfSelf.ALL,
              RulesOfHealth.ALL,
              RulesOfPlans.ALL,
              RulesOfHaving.ALL,
              RulesOfDoing.ALL,
              RulesOfKin.ALL,
              RulesOfLiking.ALL,
              RulesOfTreatment.ALL,
              RulesOfTaste.ALL,
              RulesOfChange.ALL,
              RulesOfOthers.ALL));

  static final List<Rule> IN_PASSING = RulesInPassing.IN_PASSING;

  static final List<Rule> OF_PASSAGE =
      all(List.of(RulesInPassing.OF_PASSAGE, RulesOfChange.OF_PASSAGE));

  private Rules() {}

  private static List<Rule> all(List<List<Rule>> rooms) {
    return rooms.stream().flatMap(List::stream).toList();
  }
}
