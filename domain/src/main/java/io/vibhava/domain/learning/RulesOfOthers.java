package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell of others than themselves: of somebody by name, and of the avatar. A group `you`
/// says that it is the avatar.
final class RulesOfOthers {

  /// What the rules begin with that hold only for those who were introduced.
  static final String KNOWN = "known: ";

  static final List<Rule> ALL =
      List.of(
          fact(
                  "somebody does",
                  0.5,
                  "(?<kin>{SOMEBODY}) {ADV}(?<verbs>lives in|moved to|works as|works at|works for|studies|comes from|is from"
                      + "|works in|lives with|has moved to|is allergic to|is married to|grew up in|teaches|plays|collects) (?<value>{REST}){END}",
                  "{kin} {verbs} {value}.")
              .in(Tense.BEGUN),
          fact(
              "somebody is of a trade",
              0.5,
              "(?<kin>{SOMEBODY}){NAME_IS} {ADV}(?<value>an? {OCCUPATION}){END}",
              "{kin} is {value}."),
          fact(
              KNOWN + "of age",
              0.5,
              "(?<kin>{SOMEBODY})(?:{NAME_IS}(?: turning)?|(?: has|'s)? {ADV}turned) (?:now |already )?(?<value>{NUMBER})(?: years? old)?{END}",
              "{kin} is {value} years old."),
          fact(
              KNOWN + "is",
              0.5,
              "(?<kin>{SOMEBODY}){NAME_IS} {ADV}(?<value>(?:(?:allergic to|afraid of|scared of|from|married to|engaged to"
                  + "|in(?: the)? hospital) ?{MAYBE}|{STATE}|an? (?:{ROLE}|(?:[\\p{L}-]+ )?{PET}))){END}",
              "{kin} is {value}."),
          fact(
                  KNOWN + "died",
                  0.8,
                  "(?<kin>{SOMEBODY}) (?<verbs>died|passed away)(?: {REST})?{END}",
                  "{kin} {verbs}.")
              .in(Tense.TIMELESS),
          fact(
                  KNOWN + "does",
                  0.5,
                  "(?<kin>{SOMEBODY}) {ADV}(?<verbs>{VERBS}|lives|works|drives|left|sold) (?<value>(?!and\\b){REST}){END}",
                  "{kin} {verbs} {value}.")
              .in(Tense.BEGUN),
          fact(
              "your name is short",
              0.8,
              "(?<you>your) (?:name|nickname)(?: is|'s) short for {CALLED}",
              "The avatar's name is short for {name}."),
          fact(
              "your name",
              0.8,
              "(?<you>your) (?:(?:full|last|real|middle) )?name{NAME_IS} (?:called )?\"?(?<name>{PROPER})\"?{END}",
              "The avatar is called {name}."),
          fact(
              "your birthday",
              0.7,
              "(?<you>your) birthday{NAME_IS} (?<value>(?:(?:on|in) )?(?:{DATE}|{MONTH}).{0,20}?){END}",
              "The avatar's birthday is {value}."),
          fact(
              "your favourite",
              0.6,
              "(?<you>your) favou?rite (?<thing>[\\p{L}][\\p{L}\\h-]{1,30}?) (?:is|are) (?<value>{REST}){END}",
              "The avatar's favourite {thing} is {value}."),
          fact(
              "your home",
              0.7,
              "(?<you>you) live (?<value>in (?!an? (?:city|house|world|country|time|society|town)\\b){REST}){END}",
              "The avatar lives {value}."),
          fact(
              "your origin",
              0.7,
              "(?<you>you|you're|you are) (?:come )?from (?<value>{PROPER}){END}",
              "The avatar is from {value}."),
          fact(
              "you were born",
              0.7,
              "(?<you>you) were born (?<value>(?:in|on) {REST}){END}",
              "The avatar was born {value}."));

  private RulesOfOthers() {}
}
