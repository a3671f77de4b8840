package io.vibhava.domain.learning;

import java.util.List;

/// What is taken back by the one who says it: in jest, for teasing, or plainly as untrue.
final class Jest {

  static final List<Guard> ALL =
      List.of(
          Guard.of(
              "joked",
              "\\b(?:just|only|i'm|i am|im|was) (?:kidding|joking|teasing|messing)\\b|\\bjust a joke\\b|\\bjk\\b"
                  + "|(?:^|[.!?…\\n]\\s*)not(?: really)?[.!]*\\s*$|\\bopposite day\\b|(?:^|\\s)/s\\b|\\(sarcasm\\)|\\bapril fools?\\b"
                  + "|[\\x{1F644}\\x{1F61C}\\x{1F61D}\\x{1F92A}\\x{1F921}\\x{1F60F}\\x{1F643}]"),
          Guard.of(
              "taken back",
              "(?:^|[.!?…\\n;]\\s*)(?:(?:ha ?)+h?,? |lol,? |nah,? |oh,? )*(?:kidding|joke|joking|gotcha|got you|as if|i wish|you wish|dream on|in (?:my|your) dreams|yeah,? no|no,? not really|haha,? no"
                  + "|nope|no way|fooled you|fool(?:ed)? ya)[.!]*(?=\\s*$|[.!…\\n])"
                  + "|\\b(?:said|says|say) (?:no ?(?:one|body)|nobody|me never|no person)(?: ever)?\\b|\\b(?:fooled|tricked|pranked|got) you\\b"
                  + "|\\b(?:none of (?:that|this|it)|that|this|it)(?:'s| is| was)(?: (?:all|just|of course|a complete|a))* (?:true\\?|a lie|lies|untrue|not true|made up|nonsense|invented|rubbish|false)\\b"
                  + "|\\bnone of (?:that|this|it) is\\b|\\byou (?:really )?(?:believed?|fell for|bought) (?:that|it|this|me)\\b|\\bi (?:made (?:that|it|this) up|lied|was lying)\\b"),
          Guard.of(
              "absurd beside it",
              "\\b(?:pigs|monkeys|cows) (?:might |can |will )?fly\\b|\\bi(?:'m| am) (?:the )?(?:pope|napoleon|cleopatra|queen of \\p{L}+|king of \\p{L}+|tooth fairy|easter bunny|santa(?: claus)?"
                  + "|dalai lama|president|messiah|chosen one|batman|superman|spider-?man|iron man|einstein|elvis|spartacus|groot|godzilla|darth vader|james bond|jesus|zeus)\\b"
                  + "|\\bbond, james bond\\b|\\bi(?:'m| am) your father\\b"
                  + "|^{LEADS}(?:yeah,? right|as everyone knows|(?:oh )?absolutely)\\b"));

  private Jest() {}
}
