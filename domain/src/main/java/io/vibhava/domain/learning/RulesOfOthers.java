package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell of others than themselves: of somebody by name, and of the avatar. A group `you`
/// says that it is the avatar.
final class RulesOfOthers {

  /// Words that stand where a name may and name nobody.
  private static final String NOBODY =
      "(?!(?:I|You|He|She|It|They|We|This|That|These|Those|There|Here|Who|What|Everyone|Everybody|Someone"
          + "|Somebody|Nobody|Anyone|Anybody|People|One|Some|Many|Most|All|My|Our|Your|His|Her|Their|Its|The"
          + "|And|But|So|Also|Then|Now|Today|Yesterday|Life|God|No|Yes|Well|Work|Love|Just|Hope|If|When)\\b)";

  static final List<Rule> ALL =
      List.of(
          fact(
                  "somebody does",
                  0.5,
                  "(?<kin>(?-i:"
                      + NOBODY
                      + "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)) {ADV}"
                      + "(?<verbs>lives in|moved to|works as|works at|works for|studies|comes from|is from"
                      + "|is allergic to|is married to|grew up in|teaches|plays|collects) (?<value>{REST}){END}",
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
              "(?<you>your) (?:(?:full|last|real|middle) )?name{NAME_IS} (?:called )?{CALLED}",
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
              "(?<you>you) live (?<value>in {REST}){END}",
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
