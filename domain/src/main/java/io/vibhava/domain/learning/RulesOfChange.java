package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell that something began or ended.
final class RulesOfChange {

  static final List<Rule> ALL =
      List.of(
          fact(
                  "new work",
                  0.8,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:started|began|got|took) (?:work(?:ing)?|(?:an?|my) (?:new )?"
                      + "(?:job|position)) (?<value>(?:as|at|for|with) {REST}){END}",
                  "The person works {value}.")
              .in(Tense.BEGUN),
          fact(
                  "became",
                  0.8,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:got|became|gone|went) "
                      + "(?<value>married|engaged|divorced|vegan|vegetarian|self-employed)\\b(?: {REST})?{END}",
                  "The person is {value}.")
              .in(Tense.BEGUN),
          fact(
                  "retired",
                  0.8,
                  "I(?:'ve| have)? {ADV}(?<value>retired)(?: {REST})?{END}",
                  "The person is {value}.")
              .in(Tense.BEGUN),
          fact(
                  "lived",
                  0.6,
                  "(?:I|we) {ADV}lived (?<value>(?:in|near|at|on) {REST}){END}",
                  "The person lived {value}.")
              .in(Tense.OVER),
          fact(
                  "worked",
                  0.5,
                  "I {ADV}worked (?<value>(?:as|at|for) (?!hours|days|weeks|a (?:while|bit)|long){REST}){END}",
                  "The person worked {value}.")
              .in(Tense.OVER),
          fact("was", 0.5, "I was {ADV}(?<value>an? {ROLE}){END}", "The person was {value}.")
              .in(Tense.OVER),
          fact(
                  "had",
                  0.6,
                  "(?:I|we) (?:once )?had (?<value>{COUNT} {ADJ}(?:{BEINGS}|{BEING})\\b(?: (?:called|named) "
                      + "{PROPER})?){END}",
                  "The person had {value}.")
              .in(Tense.OVER));

  private RulesOfChange() {}
}
