package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell of body and mind: what they cannot have, what they suffer from and fear.
final class RulesOfHealth {

  static final List<Rule> ALL =
      List.of(
          fact(
              "allergic",
              1.0,
              "{I_AM} {ADV}(?<value>(?:severely |badly |slightly )?(?:allergic|intolerant) to "
                  + "{REST}){END}",
              "The person is {value}."),
          fact(
              "allergy",
              1.0,
              "I(?:'ve got| have) (?<value>an? (?:[\\p{L}]+ ){0,2}(?:allergy|intolerance)"
                  + "(?: to {REST})?){END}",
              "The person has {value}."),
          fact(
              "cannot eat",
              0.9,
              "I {ADV}(?:can't|cannot|can not|must not|mustn't|am not allowed to)"
                  + " (?<food>eat|drink|tolerate|digest) (?<value>(?!(?:now|yet|today|anything|before|after|any more|like|so|much|more)\\b){REST}){END}",
              "The person cannot {food} {value}."),
          fact(
              "cannot have",
              0.9,
              "(?:I|{I_AM}) {ADV}(?:can't|cannot|can not|must not|mustn't|not allowed to|am not allowed to) have (?<value>{REST}), (?:because |since |as )?(?:they|it|that|those|which)"
                  + " (?:makes?|gives?|upsets?|causes?|hurts?|brings?|sends?)\\b.*",
              "The person cannot have {value}."),
          fact(
              "does not eat",
              0.8,
              "I {ADV}(?:don't|do not|never) (?<food>eat|drink) (?<value>(?!(?:before|after|and|or|when|until|alone|at|on|in|with|while|much|enough|that|like|so)\\b){REST}){END}",
              "The person does not {food} {value}."),
          fact(
              "abstains",
              0.7,
              "I {ADV}(?:don't|do not|never) (?<food>smoke|drink|drive|swim){STOP}",
              "The person does not {food}."),
          fact(
              "condition",
              0.9,
              "I(?:'ve got| have| suffer from| was diagnosed with| have been diagnosed with) "
                  + "(?<value>(?:(?:mild|severe|chronic|type (?:1|2|one|two)) )?{CONDITION}){END}",
              "The person has {value}."),
          fact(
              "fear",
              0.7,
              "{I_AM} {ADV}(?<value>(?:afraid|scared|terrified|frightened) of (?!(?:what|how|who|where|nothing|whatever|doing|saying|missing|being (?:late|wrong))\\b){REST}){END}",
              "The person is {value}."));

  private RulesOfHealth() {}
}
