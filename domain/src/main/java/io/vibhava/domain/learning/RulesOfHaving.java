package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell whom and what they have.
final class RulesOfHaving {

  static final List<Rule> ALL =
      List.of(
          fact(
              "new in office",
              0.9,
              "{I_HAVE} (?:now )?an? (?<kin>(?:new )?{OFFICE})(?: now)?(?:,| called| named|:) (?<name>{PROPER}){END}",
              "The person's {kin} is called {name}."),
          fact(
              "has several called",
              0.9,
              "{I_HAVE} (?<value>an? {KIN} {NAMED}(?:,? (?:and )?an? {KIN} {NAMED})+){END}",
              "The person has {value}."),
          fact(
              "has one called",
              0.9,
              "{I_HAVE} (?<value>(?:an?|my) {KIN}(?: and an? {KIN})?) (?:called|named|whose name "
                  + "is) {CALLED}",
              "The person has {value} called {name}."),
          fact(
              "has one by name",
              0.9,
              "{I_HAVE} (?<value>an? {KIN}), (?<name>{PROPER}){STOP}",
              "The person has {value} called {name}."),
          fact(
              "has some called",
              0.9,
              "{I_HAVE} (?<value>{COUNT} {ADJ}{BEINGS} (?:called|named) {PROPERS}){END}",
              "The person has {value}."),
          fact(
              "has some by name",
              0.9,
              "{I_HAVE} (?<value>{COUNT} {ADJ}{BEINGS}), (?<names>{PROPERS}){END}",
              "The person has {value} called {names}."),
          fact(
              "has beings",
              0.8,
              "{I_HAVE} (?<value>{COUNT} {ADJ}(?:{BEINGS}|{BEING})\\b(?!-)"
                  + "(?:,? (?:and )?{COUNT} {ADJ}(?:{BEINGS}|{BEING})\\b)*(?: (?:in|from|at) "
                  + "{REST})?){END}",
              "The person has {value}."),
          fact(
              "has things",
              0.6,
              "{I_HAVE} (?<value>an? (?:[\\p{L}\\d-]+ ){0,3}?{THING}(?: (?:in|from|at|on|called) "
                  + "{REST})?){END}",
              "The person has {value}."),
          fact(
              "owns",
              0.6,
              "(?:I|we) own (?<value>(?!the\\b){REST}){END}",
              "The person owns {value}."));

  private RulesOfHaving() {}
}
