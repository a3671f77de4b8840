package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell of days that come, and of those that come each year.
final class RulesOfPlans {

  static final List<Rule> ALL =
      List.of(
          // a day of each year is not over when it has passed
          fact(
                  "day of the year",
                  0.8,
                  "my (?<thing>(?:[\\p{L}][\\p{L}'-]*\\h){0,2}?(?:anniversary|name[- ]?day))"
                      + "{NAME_IS} (?<value>(?!(?:on )?{WEEKDAY})(?:(?:on|in) )?(?:{DATE}|{MONTH})"
                      + ".{0,20}?){END}",
                  "The person's {thing} is {value}.")
              .in(Tense.TIMELESS),
          // what is planned, with the date as it was given
          fact(
                  "exam and the like",
                  0.7,
                  "my (?<thing>[\\p{L}][\\p{L}'\\h-]{1,40}?) (?:is|are|starts?|begins?|ends?) "
                      + "(?<value>{WHEN}.{0,30}?){END}",
                  "The person's {thing} is {value}.")
              .in(Tense.AHEAD),
          fact(
                  "doing",
                  0.6,
                  "{WE_ARE} {ADV}(?<value>(?!being|feeling|seeing you)\\p{L}+ing "
                      + "{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person is {value}.")
              .in(Tense.AHEAD),
          fact(
                  "when, doing",
                  0.6,
                  "(?<when>{WHEN}),? {WE_ARE} (?<value>\\p{L}+ing {REST}){END}",
                  "The person is {value} {when}.")
              .in(Tense.AHEAD),
          fact(
                  "when, having",
                  0.6,
                  "(?<when>{WHEN}),? (?:I|we) have (?<value>(?:an?|my|our|the|two) {REST}){END}",
                  "The person has {value} {when}.")
              .in(Tense.AHEAD),
          fact(
                  "will",
                  0.5,
                  "(?:I|we)(?:'ll| will) (?<value>(?:be (?:in|at|on|away|abroad|turning)|fly|travel|visit|move|start|begin|marry|get married|retire|graduate"
                      + "|return|leave|spend|celebrate|host|compete|perform|attend|stay|drive|go to|go on) "
                      + "{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person will {value}.")
              .in(Tense.AHEAD),
          fact(
                  "having",
                  0.6,
                  "(?:I|we)(?:'ve got| have) (?<value>(?:an?|my|our|the|two|three) "
                      + "{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person has {value}.")
              .in(Tense.AHEAD),
          fact(
                  "starting",
                  0.6,
                  "(?:I|we) (?<verb>start|leave|fly|travel|move|graduate|retire|begin|finish) "
                      + "(?<value>{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person {verb} {value}.")
              .in(Tense.AHEAD));

  private RulesOfPlans() {}
}
