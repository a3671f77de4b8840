package io.vibhava.domain.memory;

/// Phrases that tell what kind of question or message a text is.
final class Phrases {

  /// Those about the talk itself, of which nothing that was told has any.
  static final Phrasing OF_TALK =
      Phrasing.of(
          "\\b",
          """
          remind me|tell me => (?:can|could|would|will)\\ you\\ (?:please\\ |also\\ )?(?:remind|tell)\\ me\\b(?:\\ (?:again|about|of))*
          remind me => remind\\ me\\b(?:\\ (?:again|about|of))*
          remember|recall|know => (?:do|did|can)\\ you\\ (?:still\\ |even\\ )?(?:remember|recall|know)\\b(?:\\ (?:me\\ (?:saying|telling|mentioning)|that|if|whether))*
          did i |have i  => (?:did|have)\\ i\\ (?:ever\\ |already\\ |once\\ )?(?:mention(?:ed)?|tell\\ you|told\\ you|say|said|talk(?:ed)?|share[d]?)\\b(?:\\ (?:that|about|you))*
          told you|mentioned|telling you|said to you|shared with you => (?:i|as\\ i|what\\ i|that\\ i)(?:['’]ve|\\ have|\\ had|\\ once|\\ also)*\\ (?:told\\ you|mentioned|was\\ telling\\ you|said\\ to\\ you|shared\\ with\\ you)\\b(?:\\ (?:that|about|to\\ you|with\\ you|before|earlier))*
          conversation|chat|talk|discussion|session|message => (?:in|from|during|across|throughout|over|based\\ on)\\ (?:all\\ )?(?:of\\ )?(?:our|my)\\ (?:previous\\ |past\\ |earlier\\ |last\\ |many\\ )?(?:conversations?|chats?|talks?|discussions?|sessions?|messages?)(?:\\ (?:so\\ far|together|with\\ you))?
          based on|given|considering|according|from everything|from all|from what|from that|from i|from you => (?:based\\ on|given|considering|according\\ to|from)\\ (?:everything\\ |all\\ |what\\ )(?:that\\ )?(?:i(?:['’]ve|\\ have)?|you)\\ (?:told|said|shared|mentioned|know|discussed)\\w*(?:\\ (?:you|about\\ me|so\\ far|to\\ you|with\\ you))*
          as far as you => as\\ far\\ as\\ you\\ (?:know|remember)
          so far => so\\ far
          """,
          "\\b[,:]?");

  /// An avatar that says that it was not told.
  static final Phrasing NOT_TOLD =
      Phrasing.of(
          "\\b",
          """
          told me => you\\ (?:have\\ not|haven['’]t|had\\ not|hadn['’]t|never)\\ (?:yet\\ |ever\\ |actually\\ )?told\\ me
          tell me => you\\ (?:did\\ not|didn['’]t|never\\ did)\\ (?:ever\\ )?tell\\ me
          mentioned => you\\ (?:have\\ not|haven['’]t|never)\\ (?:yet\\ |ever\\ )?mentioned
          shared => you\\ (?:have\\ not|haven['’]t|never)\\ (?:yet\\ |ever\\ )?shared
          """,
          "\\b");

  static final Phrasing ASKS_WHEN =
      Phrasing.of(
          """
          when => \\bwhen\\b(?=\\W+(?:did|do|does|was|were|is|are|has|had|have|will|would|exactly)\\b)
          day|date|month|year|week|time => \\b(?:what|which)\\ (?:exact\\ )?(?:day|date|month|year|week|weekend|weekday|time)\\b
          how long|how many => \\bhow\\ (?:long\\ ago|long\\ (?:has|have|had|did|was|were|is)|many\\ (?:days|weeks|months|years))\\b
          since when => \\bsince\\ when\\b
          """);

  /// Words of time that only the day of the message makes whole.
  static final Phrasing RELATIVE_TIME =
      Phrasing.of(
          "\\b",
          """
          yesterday|today|tonight|tomorrow|ago => yesterday|today|tonight|tomorrow|ago
          last |next |this |past |previous |coming  => (?:last|next|this|past|previous|coming)\\ (?:few\\ |couple\\ of\\ |two\\ |three\\ )?(?:night|morning|afternoon|evening|days?|weeks?|weekend|months?|years?|summer|winter|spring|fall|autumn|mon(?:day)?|tues(?:day)?|wed(?:nesday)?|thurs(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|MONTHS)
          the other |the previous |the following  => the\\ (?:other|previous|following)\\ (?:day|week|night)
          sday|nday|iday|rday => (?:on|since|until|by)\\ (?:mon|tues|wednes|thurs|fri|satur|sun)day
          MONTHS|19|20 => (?:in|since|until|by|on)\\ (?:MONTHS|(?:19|20)\\d\\d)
          day|week|month|year => (?:in|for)\\ (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\ (?:days?|weeks?|months?|years?)
          MONTHS => \\d{1,2}(?:st|nd|rd|th)?\\ (?:MONTHS)
          MONTHS => (?:MONTHS)\\ \\d{1,2}
          """
              .replace(
                  "MONTHS",
                  "january|february|march|april|may|june|july|august|september|october|november|december"),
          "\\b");

  static final Phrasing SEEKS_ADVICE =
      Phrasing.of(
          "\\b",
          """
          recommend|suggest|advi|idea|tips => recommend|suggest|advi[cs]e|ideas?\\ for|tips
          should i => should\\ i
          what would|what could|what can|what might => what\\ (?:would|could|can|might)\\ (?:be|i)\\b
          how should|how would|how could|how can|how do => how\\ (?:should|would|could|can|do)\\ i\\b
          can you|could you|would you|will you => (?:can|could|would|will)\\ you\\ (?:please\\ )?(?:help|show|give|write|plan|make|explain|draft|walk|list|describe|suggest)
          help me => help\\ me
          looking for|thinking|planning|trying|working => i(?:['’]m|\\ am)\\ (?:looking\\ for|thinking\\ (?:of|about)|planning|trying|working)
          d like => i(?:['’]d|\\ would)\\ like
          i want|i need => i\\ (?:want|need)\\b
          for me => something\\ for\\ me|be\\ (?:good|right|nice)\\ for\\ me
          what are => what\\ are\\ (?:some|the\\ best|good)\\b
          what's|what’s|what is => what(?:['’]s|\\ is)\\ (?:a\\ good|the\\ best)
          """,
          "");

  static final Phrasing ASKS_PAST =
      Phrasing.of(
          "\\b",
          """
          did|was|were|had|have you|have i|has|ago => did|was|were|had|have\\ you|have\\ i|has|ago
          yesterday|last|previously|earlier|before|once => yesterday|last|previously|earlier|before|once
          recommended|suggested|told|said|mentioned => recommended|suggested|told|said|mentioned
          remember|remind => remember|remind
          """,
          "\\b");

  static final Phrasing STANDING_WISH =
      Phrasing.of(
          "\\b",
          """
          always => always
          never => never\\b(?=.{0,40}\\b(?:me|use|give|include))
          whenever i|whenever you => whenever\\ (?:i|you)
          when i ask|every time i|from now on => when\\ i\\ ask|every\\ time\\ i|from\\ now\\ on
          future|going forward => (?:in\\ (?:the\\ )?future|going\\ forward)
          prefer => i\\ (?:really\\ |much\\ |usually\\ |generally\\ |strongly\\ |would\\ |['’]d\\ )?prefer
          rather|prefer => i['’]d\\ (?:rather|prefer)
          my favo|my preference => my\\ (?:favou?rite|preference)
          i love|i hate|i dislike => i\\ (?:love|hate|dislike)
          stand|like => i\\ (?:can['’]?t\\ stand|don['’]?t\\ like|do\\ not\\ like)
          allerg|intoleran|vegetarian|vegan => allerg(?:ic|y|ies)|intoleran(?:t|ce)|vegetarian|vegan
          i don|i do not|i can => i\\ (?:don['’]?t|do\\ not|can['’]?t|cannot)\\ (?:eat|drink|use)
          please => please\\ (?:keep|use|avoid|make\\ sure|include|don['’]?t|do\\ not|stick)
          i like  => i\\ like\\ (?:it|my|to|when)
          make sure => make\\ sure\\ (?:you|to)
          """,
          "");

  private Phrases() {}
}
