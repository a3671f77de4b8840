package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell who they are: name, age, where they are from and live, what they are and work
/// as.
final class RulesOfSelf {

  static final List<Rule> ALL =
      List.of(
          fact(
              "name",
              0.9,
              "my (?:(?:first|full|real|given) )?name{NAME_IS} {CALLED}",
              "The person is called {name}."),
          fact("called", 0.9, "{I_AM} (?:called|named) {CALLED}", "The person is called {name}."),
          fact(
              "called by others",
              0.8,
              "(?:everyone|everybody|people|they|most people|(?:all )?my friends|my family)"
                  + " calls? me {CALLED}",
              "The person is called {name}."),
          fact(
              "age",
              0.7,
              "{I_AM} (?<value>{NUMBER}) (?:years? old|yo|years of age){END}",
              "The person is {value} years old."),
          fact(
              "bare age",
              0.7,
              "{I_AM} {ADV}(?<value>[1-9]\\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\h](?:one|two|three"
                  + "|four|five|six|seven|eight|nine))?)(?: (?:now|today|already|btw|lol|haha|tbh|by the way))*{STOP}",
              "The person is {value} years old."),
          fact(
                  "turned",
                  0.7,
                  "I (?:have )?(?:just |recently )?turned (?<value>{NUMBER}(?: (?:on|in|at|last|this|next|yesterday|today|tomorrow|{COUNT})\\b{MAYBE})?){END}",
                  "The person turned {value}.")
              .in(Tense.TIMELESS),
          fact(
                  "turning",
                  0.7,
                  "(?:{I_AM} turning|I turn|I will turn|I'll (?:turn|be)) "
                      + "(?<value>[1-9]\\d (?:on |in )?{WHEN}){END}",
                  "The person is turning {value}.")
              .in(Tense.AHEAD),
          fact(
                  "birthday",
                  0.8,
                  "my birthday{NAME_IS} (?<value>(?:(?:on|in) )?(?:{DATE}|{MONTH}"
                      + "|{WHEN}).{0,20}?){END}",
                  "The person's birthday is {value}.")
              .in(Tense.TIMELESS),
          fact(
                  "born",
                  0.7,
                  "I was born (?<value>(?:in|on|near|at) {REST}){END}",
                  "The person was born {value}.")
              .in(Tense.TIMELESS),
          fact(
                  "grew up",
                  0.7,
                  "I (?:grew up|was raised) (?<value>(?:in|near|on|with|by) {REST}){END}",
                  "The person grew up {value}.")
              .in(Tense.TIMELESS),
          fact(
              "from",
              0.8,
              "(?:{I_AM}|I) {ADV}(?:come )?from (?<value>(?!work|now on|home\\b|school|the old school|an? (?:long|different)){REST}){END}",
              "The person is from {value}."),
          fact(
              "home",
              0.9,
              "(?:I|we|me and my \\p{L}+|{WE_ARE}) {ADV}(?:live|living) (?:(?:just|right|somewhere) )?(?<value>(?:alone\\b{MAYBE}|(?:in|near|at"
                  + "|on|by|outside"
                  + "|close to|next to|with|together with|above|below|across from)"
                  + " (?!(?:fear|hope|peace|pain|misery|denial|the (?:moment|past|present|now)"
                  + "|hell|constant|the (?:area|neighbou?rhood)|country|an? (?:society|world|time|country|era|age|house|place)$|house arrest|home)\\b){REST})){END}",
              "The person lives {value}."),
          fact(
              "home for long",
              0.9,
              "(?:I|we)(?:'ve| have) {ADV}(?:lived|been living) (?<value>(?:in|near|at|on) {REST}"
                  + " (?:for|since) [^,;]+){STOP}",
              "The person has lived {value}."),
          fact(
                  "moved",
                  0.8,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:moved|relocated) (?:here |over |on )?(?<value>(?:back )?(?:to|into|from) {REST}){END}",
                  "The person moved {value}.")
              .in(Tense.BEGUN),
          fact(
              "work",
              0.8,
              "I {ADV}work (?<value>(?:(?:as|at|for|in|with|from) (?!(?:fast|slowly|quickly|hard|much|well|idiots?|fools|silence|peace|pairs|my \\p{L}+s|(?:the |my |a )?(?:\\p{L}+ )?(?:table|desk|window|bed|sofa)|progress|an? (?:company|firm|place|business|while|guy|man|woman|team|lot|living))\\b(?! \\p{L})){REST}"
                  + "|(?:part-time|full-time|nights|night shifts|shifts|remotely|freelance)(?: (?:at|for|in|as) {REST})?)){END}",
              "The person works {value}."),
          fact(
              "working as",
              0.8,
              "{I_AM} {ADV}working (?<value>(?:as|at|for) (?!(?:fast|slowly|quickly|hard|much|well|two|three|(?:the |my |a )?(?:\\p{L}+ )?(?:table|desk|window|bed|sofa))\\b|an? (?:company|firm|place|business|while)\\b(?! \\p{L})){REST}){END}",
              "The person works {value}."),
          fact(
              "role",
              0.8,
              "{I_AM} {ADV}(?<value>an? (?:{ROLE}|{OCCUPATION})){END}",
              "The person is {value}."),
          fact(
              "state",
              0.8,
              "{I_AM} {ADV}(?<value>{STATE}(?: (?:to|with|of|from|child|sibling|in|for) "
                  + "{REST})?){END}",
              "The person is {value}."),
          fact(
              "role since",
              0.8,
              "I(?:'ve| have) {ADV}been (?<value>(?:an? (?:{ROLE}|{OCCUPATION})|{STATE}) (?:for|since) [^,;]+){STOP}",
              "The person has been {value}."),
          fact(
              "state, without I",
              0.8,
              "(?<value>vegan|vegetarian|pescatarian|coeliac|celiac|diabetic) here{STOP}",
              "The person is {value}."),
          fact(
              "allergic, without I",
              1.0,
              "(?<value>(?:(?:severely|badly|slightly) )?allergic to {REST}){END}",
              "The person is {value}."),
          fact(
              "makes",
              0.6,
              "I {ADV}(?<verb>restore|build|make|paint|repair|fix|grow|keep|bake|knit|sew|carve|design|sell|translate|edit|raise|brew|tune|photograph"
                  + "|illustrate|weave|forge|bind|mend|train|manage) (?<value>(?!(?:it|this|that|these|those|the|my|your|our|up|out|you|me|him|her|them|sense|sure|fun"
                  + "|mistakes|friends|jokes|plans|excuses|money|hearts|dreams|questions|brains|hopes|eyebrows|worlds|lies|souls|walls|points|bridges|fences|people|minds|voices|hands|sure|promises|notes|things|stuff|secrets|calm|quiet|track|going|noise|faces|tea|coffee|dinner|dinners|lunch)\\b)"
                  + "(?:(?:old|new|antique|vintage|wooden|small|big|model|traditional|handmade|custom|rare|medieval|modern|organic|my own) )*[\\p{L}-]+s(?: (?:for a living|for {REST}|from {REST}|in {REST}|and [\\p{L}-]+s))?){END}",
              "The person {verb} {value}."),
          fact(
              "drives",
              0.6,
              "I {ADV}(?<verb>drive|ride|fly|sail) (?<value>an? (?!hard|bit|long|lot|little|while|kite)(?:[\\p{L}\\d-]+ ){0,3}?[\\p{L}\\d-]+(?: for a living| for {PROPER})?){END}",
              "The person {verb} {value}."));

  private RulesOfSelf() {}
}
