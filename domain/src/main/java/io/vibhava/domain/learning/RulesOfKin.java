package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell of those around them by what they are to them.
final class RulesOfKin {

  static final List<Rule> ALL =
      List.of(
          fact(
              "kin called",
              0.9,
              "{MY} (?<kin>{KIN})(?: is|'s| was)(?: now)?(?: an? (?:\\p{L}+ ){1,3}?)?(?: called| named) {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "kin's name",
              0.9,
              "{MY} (?<kin>{KIN})(?:'s|') name{NAME_IS} {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "the name of kin",
              0.9,
              "the name of {MY} (?<kin>{KIN}) is {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "named kin",
              0.9,
              "(?:I|we) (?:called|named) {MY} {ADV}(?<kin>{KIN}) {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "kins called",
              0.9,
              "{MY} (?<kin>{ADJ}{BEINGS})(?:'s names|s' names|' names)? are (?:called |named "
                  + ")?(?<value>{PROPERS}){END}",
              "The person's {kin} are called {value}."),
          fact(
                  "kin turns",
                  0.6,
                  "{MY} (?<kin>{KIN}(?: {PROPER})?) (?<verbs>turned|is turning|turns) "
                      + "(?<value>{NUMBER}{MAYBE}){END}",
                  "The person's {kin} {verbs} {value}.")
              .in(Tense.TIMELESS),
          fact(
              "kins' ages",
              0.6,
              "(?:my|our|the) (?<kin>{ADJ}(?:children|kids|boys|girls|twins|sons|daughters|{BEINGS})) are (?:now )?(?<value>{NUMBER}(?:(?:, | and |, and ){NUMBER})*)(?: years old)?{END}",
              "The person's {kin} are {value} years old."),
          fact(
              "there is one",
              0.8,
              "there(?:'s| is)(?: also)? (?:the|my|our|a) (?<kin>{KIN})(?:,? too)?(?:,|:| called| named|, called)? (?<name>(?!{NATIONALITY}){PROPER}){END}",
              "The person's {kin} is called {name}."),
          fact(
              "kin's age",
              0.6,
              "{MY} (?<kin>{KIN}(?: \\p{L}[\\p{L}'-]+)??){NAME_IS} (?<value>{NUMBER})(?: "
                  + "(?:years? old|months? old))?{END}",
              "The person's {kin} is {value} years old."),
          fact(
              "kin is",
              0.7,
              "{MY} (?<kin>{KIN}(?: {PROPER})?){NAME_IS} {ADV}(?<value>(?:(?:allergic to|afraid "
                  + "of|scared of|from"
                  + "|married to|engaged to|in(?: the)? hospital(?! visiting)) ?{MAYBE}|{STATE}|an? "
                  + "{ROLE})){END}",
              "The person's {kin} is {value}."),
          fact(
              "pet is",
              0.7,
              "{MY} {ADJ}(?<kin>{PET}(?: {PROPER})?){NAME_IS} (?<value>an? (?:[\\p{L}\\d-]+ ){0,2}?{BREED}(?: [\\p{L}-]+){0,1}){END}",
              "The person's {kin} is {value}."),
          fact(
              "kin by name",
              0.9,
              "{MY} (?<kin>{KIN})(?: is|'s) (?:now )?(?<name>(?!{NATIONALITY}){PROPER})(?: now)?{STOP}",
              "The person's {kin} is called {name}."),
          fact(
                  "kin does, by name",
                  0.7,
                  "{MY} (?<kin>{KIN}), (?<name>{PROPER}), {ADV}(?<verbs>{VERBS}) (?<value>{REST}){END}",
                  "The person's {kin} {name} {verbs} {value}.")
              .in(Tense.BEGUN),
          fact(
                  "kin does",
                  0.7,
                  "{MY} (?<kin>{KIN}(?: \\p{L}[\\p{L}'-]+)??)(?:(?:'s| has)(?= {ADV}moved))? {ADV}(?<verbs>{VERBS}) "
                      + "(?<value>(?!and\\b){REST}){END}",
                  "The person's {kin} {verbs} {value}.")
              .in(Tense.BEGUN),
          fact(
                  "kin died",
                  0.9,
                  "{MY} (?<kin>{KIN}(?: {PROPER})?) (?<verbs>died|passed away)(?! laughing)(?: {REST})?{END}",
                  "The person's {kin} {verbs}.")
              .in(Tense.TIMELESS),
          fact(
              "kins do",
              0.7,
              "{MY} (?<kin>{ADJ}{BEINGS}) {ADV}(?<verbs>{PLURAL_VERB}) (?<value>{REST}){END}",
              "The person's {kin} {verbs} {value}."),
          fact(
              "thing called",
              0.7,
              "{MY} (?<kin>(?:[\\p{L}'-]+ ){0,3}?[\\p{L}-]+?)(?: is|'s)(?: called| named) \"?(?<name>{PROPER})\"?{END}",
              "The person's {kin} is called {name}."));

  private RulesOfKin() {}
}
