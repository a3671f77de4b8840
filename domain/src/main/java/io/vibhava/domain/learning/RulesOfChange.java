package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell that something began or ended.
final class RulesOfChange {

  /// Where one is, told together with having moved, is where one lives. It may take two sentences.
  static final List<Rule> OF_PASSAGE =
      List.of(
          fact(
              "couple",
              0.8,
              "(?:my {KIN}(?: {PROPER})? and (?:I|me)|{PROPER} and I|we)(?:'re| are| have been|'ve been| got) {ADV}(?<value>married|divorced|engaged|separated)(?: (?:now|since|for|last|in|on)\\b{MAYBE})?{END}",
              "The person is {value}."),
          fact(
                  "moved, and is",
                  0.9,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:moved(?: house| flat| again| out| away)?|relocated|(?:don't|do not|no longer) live in {PROPER}"
                      + "(?: any\\h*more)?)(?: (?:recently|last \\p{L}+|in \\p{L}+|a \\p{L}+ ago))?[.!,;]*"
                      + "(?: (?:and|so|now))* (?:(?:we're|I'm|we are|I am|it's|it is|I live|we live|home is|live)(?: (?:now|based|living|settled))*"
                      + "(?: in| near)?) (?<value>{PROPER}){END}",
                  "The person lives in {value}.")
              .in(Tense.BEGUN));

  static final List<Rule> ALL =
      List.of(
          fact(
                  "new work",
                  0.8,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:started|began|got|took) (?:work(?:ing)?|(?:an?|my) (?:new )?"
                      + "(?:job|position)) (?<value>(?:as|at|for|with) (?!(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|dawn|once|last|you)\\b){REST}){END}",
                  "The person works {value}.")
              .in(Tense.BEGUN),
          fact(
                  "now work",
                  0.8,
                  "I(?:'m| am)? now (?:work|working) (?<value>(?:as|at|for) {REST}){END}",
                  "The person works {value}.")
              .in(Tense.BEGUN),
          fact(
                  "joined",
                  0.8,
                  "I(?:'ve| have)? {ADV}joined (?<value>(?!the (?:club|gym|call|meeting|conversation|party|fun)\\b)(?-i:(?:the )?\\p{Lu}){REST}"
                      + " as an? {OCCUPATION}){END}",
                  "The person joined {value}.")
              .in(Tense.BEGUN),
          fact(
                  "lost work",
                  0.8,
                  "(?:I(?:'ve| have)? {ADV}(?<value>lost my job|quit my job|resigned|(?:got|was|been) (?:laid off|fired|sacked|let go|made redundant))"
                      + "|my job (?:ended|is over|is gone))\\b{MAYBE}{END}",
                  "The person no longer has their former job.")
              .in(Tense.BEGUN),
          fact(
                  "based",
                  0.9,
                  "(?:{I_AM}|we're|we are) {ADV}(?:based |settled |back )?(?<value>in (?-i:\\p{Lu}){REST} (?:since|for) (?!(?:the |an? |this |some |two |three |{COUNT} )?(?:weekend|hours?|days?|nights?|week|minutes?|while|work|meeting)\\b)[^,;]+){STOP}",
                  "The person has lived {value}.")
              .in(Tense.BEGUN),
          fact(
              "settled",
              0.9,
              "(?:{I_AM}|we're|we are) {ADV}(?:based|settled) (?<value>in {REST}){END}",
              "The person lives {value}."),
          fact(
              "renamed",
              0.9,
              "(?:I|we)(?:'ve| have)? {ADV}(?:renamed|rename|now call) (?:my|our|the) (?<kin>{KIN}|[\\p{L}-]{2,20})(?: {PROPER})??"
                  + "(?:,? (?:to|as|into))? {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "goes by now",
              0.9,
              "(?:my|our|the) (?<kin>{KIN}|{THING})(?:'s name)?(?: is|'s| goes by| answers to)(?: (?:now|called|named|the name of))*"
                  + " (?<name>{PROPER}) (?:now|these days|from now on)",
              "The person's {kin} is called {name}."),
          fact(
              "home is",
              0.9,
              "(?:my |our )?home(?: is|'s) (?:now )?(?<value>in {REST}){END}",
              "The person lives {value}."),
          fact(
              "home by name",
              0.9,
              "(?:my |our )?home(?: is|'s| has been)(?= now | .*\\b(?:now|these days|nowadays|since)\\b) (?:now )?(?<value>{PROPER})(?: (?:now|these days|nowadays|since [^,;]+))?{END}",
              "The person lives in {value}."),
          fact(
                  "put off",
                  0.7,
                  "(?:my|our|the) (?<thing>[\\p{L}][\\p{L}'\\h-]{1,40}?)(?: (?:has been|have been|was|were|got|is|are)|'s been|'s)(?: now)?"
                      + "(?: (?:moved|postponed|rescheduled|pushed(?: back)?|brought forward|changed|put off|shifted))?"
                      + " (?:to|until|till|for|(?<=now )on) (?<value>{DATE}.{0,20}?){END}",
                  "The person's {thing} is on {value}.")
              .in(Tense.AHEAD),
          fact(
                  "became",
                  0.8,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:got|became|gone|went) "
                      + "(?<value>married|engaged|divorced|vegan|vegetarian|self-employed)\\b(?: (?:to (?:{PROPER}|my {BEING})|(?:in (?:{MONTH}|{SEASON}|{NUMBER}|\\d{4}|the)|last|this|at|on|after|for (?!lunch|dinner|a day|the day|breakfast)|yesterday|{COUNT}|about|since|when|again|because)\\b{MAYBE}))?{END}",
                  "The person is {value}.")
              .in(Tense.BEGUN),
          fact(
                  "retired",
                  0.8,
                  "I(?:'ve| have)? {ADV}(?<value>retired)(?: (?!at (?:seven|eight|nine|ten|eleven|twelve|midnight|[0-9]\\b|1[0-2]\\b)|to bed\\b|to (?:my|the|our) (?:room|sofa|bed)\\b){REST})?{END}",
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
                  "I {ADV}worked (?<value>(?:as|at|for) (?!hours|days|weeks|a (?:while|bit)|long|it\\b|home\\b|(?:\\p{L}+ )*(?:yesterday|today|tonight)){REST}){END}",
                  "The person worked {value}.")
              .in(Tense.OVER),
          fact(
                  "was",
                  0.5,
                  "I was {ADV}(?<value>an? (?:{ROLE}|{OCCUPATION})){END}",
                  "The person was {value}.")
              .in(Tense.OVER),
          fact(
                  "had",
                  0.6,
                  "(?:I|we) (?:once )?had (?<value>{COUNT} {ADJ}(?!(?:friends?|ex|boss|manager|colleagues?|coworker|teacher|tutor|coach|doctor|dentist|roommate|mate|landlord)\\b)(?:{BEINGS}|{BEING})\\b(?: (?:called|named) "
                      + "{PROPER})?){END}",
                  "The person had {value}.")
              .in(Tense.OVER));

  private RulesOfChange() {}
}
