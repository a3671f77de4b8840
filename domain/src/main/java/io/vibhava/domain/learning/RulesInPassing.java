package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;
import static io.vibhava.domain.learning.Rule.inPassing;

import java.util.List;

/// How people tell things by the way, and in two sentences.
final class RulesInPassing {

  /// Names that are told by the way: "I walked my dog Biscuit".
  static final List<Rule> IN_PASSING =
      List.of(
          inPassing(
              "name, with age",
              0.9,
              "\\b{I_AM} (?<name>(?!{NATIONALITY}){PROPER})(?:,|,? and)(?: {I_AM})? (?:aged? |now )?{NUMBER}\\b(?! (?:minutes|hours|days|weeks|times))",
              "The person is called {name}."),
          inPassing(
              "age, with name",
              0.7,
              "\\b{I_AM} (?:(?!{NATIONALITY}){PROPER})(?:,|,? and)(?: {I_AM})? (?:aged? |now )?(?<value>{NUMBER})\\b(?! (?:minutes|hours|days|weeks|times))",
              "The person is {value} years old."),
          inPassing(
              "name, with origin",
              0.9,
              "\\b{I_AM} (?<name>(?!{NATIONALITY}){PROPER}),? (?:and I'm )?from {PROPER}",
              "The person is called {name}."),
          inPassing(
              "origin, with name",
              0.8,
              "\\b{I_AM} (?:(?!{NATIONALITY}){PROPER}),? (?:and I'm )?(?<value>from {PROPER})",
              "The person is {value}."),
          inPassing(
              "newborn",
              0.9,
              "\\b(?:I|we)(?:'ve| have)? (?:just )?had (?:an?|the|our) (?:\\p{L}+ )?(?:baby|girl|boy|son|daughter)\\b[^.]{0,30}?"
                  + "\\b(?:called|named) (?<name>{PROPER}){END}",
              "The person has a baby called {name}."),
          inPassing(
              "kin in commas",
              0.8,
              "\\b{MY} (?<kin>{KIN}), (?<name>(?!{NATIONALITY}){PROPER}),(?! (?:and|or)\\b)",
              "The person's {kin} is called {name}."),
          inPassing(
              "kin by the way",
              0.8,
              "\\b{MY} (?<kin>{KIN}) (?<name>(?!{NATIONALITY}){PROPER})\\b(?!')",
              "The person's {kin} is called {name}."));

  /// What may take two sentences: "I have a dog. His name is Biscuit."
  static final List<Rule> OF_PASSAGE =
      List.of(
          fact(
              "has one, called",
              0.9,
              "{I_HAVE} an? (?<kin>{KIN})[.!,]* (?:(?:his|her|its|their) name(?: is|'s)|(?:he"
                  + "|she|it)(?: is|'s) (?:called|named)) {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "introduces themselves",
              0.9,
              "(?:I'm|I am) (?<name>(?!{NATIONALITY}|(?:Mister|Mr|Miss|Mrs|Captain|Wonder|Super\\p{L}*|Team|Bat\\p{L}+|God|{WEEKDAY}|{MONTH})\\b){PROPER})(?=(?:,|[.!]+|,? and) (?:and )?(?:I|I'm|I've|my|an?) )",
              "The person is called {name}."),
          inPassing(
              "by name, kin",
              0.8,
              "\\b(?<name>{SOMEBODY}), {MY} (?<kin>{KIN}),(?! (?:and|or)\\b)",
              "The person's {kin} is called {name}."),
          fact(
              "greets by name",
              0.9,
              "(?:hi|hello|hey)(?: there)?[.!,]* (?:{I_AM}|this is) "
                  + "(?<name>(?!{NATIONALITY}){PROPER}){END}",
              "The person is called {name}."));

  private RulesInPassing() {}
}
