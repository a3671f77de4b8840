package io.vibhava.domain.memory;

import java.util.regex.Pattern;

/// Phrases that tell what kind of question or message a text is.
final class Phrases {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.COMMENTS;

  /// Those about the talk itself, of which nothing that was told has any.
  static final Pattern OF_TALK =
      Pattern.compile(
          """
          \\b(?:(?:can|could|would|will)\\ you\\ (?:please\\ |also\\ )?(?:remind|tell)\\ me\\b(?:\\ (?:again|about|of))*
          |remind\\ me\\b(?:\\ (?:again|about|of))*
          |(?:do|did|can)\\ you\\ (?:still\\ |even\\ )?(?:remember|recall|know)\\b(?:\\ (?:me\\ (?:saying|telling|mentioning)|that|if|whether))*
          |(?:did|have)\\ i\\ (?:ever\\ |already\\ |once\\ )?(?:mention(?:ed)?|tell\\ you|told\\ you|say|said|talk(?:ed)?|share[d]?)\\b(?:\\ (?:that|about|you))*
          |(?:i|as\\ i|what\\ i|that\\ i)(?:['’]ve|\\ have|\\ had|\\ once|\\ also)*\\ (?:told\\ you|mentioned|was\\ telling\\ you|said\\ to\\ you|shared\\ with\\ you)\\b(?:\\ (?:that|about|to\\ you|with\\ you|before|earlier))*
          |(?:in|from|during|across|throughout|over|based\\ on)\\ (?:all\\ )?(?:of\\ )?(?:our|my)\\ (?:previous\\ |past\\ |earlier\\ |last\\ |many\\ )?(?:conversations?|chats?|talks?|discussions?|sessions?|messages?)(?:\\ (?:so\\ far|together|with\\ you))?
          |(?:based\\ on|given|considering|according\\ to|from)\\ (?:everything\\ |all\\ |what\\ )(?:that\\ )?(?:i(?:['’]ve|\\ have)?|you)\\ (?:told|said|shared|mentioned|know|discussed)\\w*(?:\\ (?:you|about\\ me|so\\ far|to\\ you|with\\ you))*
          |as\\ far\\ as\\ you\\ (?:know|remember)
          |so\\ far)\\b[,:]?
          """,
          FLAGS);

  static final Pattern ASKS_WHEN =
      Pattern.compile(
          """
          \\bwhen\\b(?=\\W+(?:did|do|does|was|were|is|are|has|had|have|will|would|exactly)\\b)
          |\\b(?:what|which)\\ (?:exact\\ )?(?:day|date|month|year|week|weekend|weekday|time)\\b
          |\\bhow\\ (?:long\\ ago|long\\ (?:has|have|had|did|was|were|is)|many\\ (?:days|weeks|months|years))\\b
          |\\bsince\\ when\\b
          """,
          FLAGS);

  /// Words of time that only the day of the message makes whole.
  static final Pattern RELATIVE_TIME =
      Pattern.compile(
          """
          \\b(?:yesterday|today|tonight|tomorrow|ago
          |(?:last|next|this|past|previous|coming)\\ (?:few\\ |couple\\ of\\ |two\\ |three\\ )?(?:night|morning|afternoon|evening|days?|weeks?|weekend|months?
             |years?|summer|winter|spring|fall|autumn|mon(?:day)?|tues(?:day)?|wed(?:nesday)?|thurs(?:day)?|fri(?:day)?|sat(?:urday)?
             |sun(?:day)?|january|february|march|april|may|june|july|august|september|october|november|december)
          |the\\ (?:other|previous|following)\\ (?:day|week|night)
          |(?:on|since|until|by)\\ (?:mon|tues|wednes|thurs|fri|satur|sun)day
          |(?:in|since|until|by|on)\\ (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d)
          |(?:in|for)\\ (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\ (?:days?|weeks?|months?|years?)
          |\\d{1,2}(?:st|nd|rd|th)?\\ (?:january|february|march|april|may|june|july|august|september|october|november|december)
          |(?:january|february|march|april|may|june|july|august|september|october|november|december)\\ \\d{1,2})\\b
          """,
          FLAGS);

  static final Pattern SEEKS_ADVICE =
      Pattern.compile(
          """
          \\b(?:recommend|suggest|advi[cs]e|ideas?\\ for|tips|should\\ i|what\\ (?:would|could|can|might)\\ (?:be|i)\\b
          |how\\ (?:should|would|could|can|do)\\ i\\b|(?:can|could|would|will)\\ you\\ (?:please\\ )?(?:help|show|give|write|plan|make|explain|draft|walk|list|describe|suggest)
          |help\\ me|i(?:['’]m|\\ am)\\ (?:looking\\ for|thinking\\ (?:of|about)|planning|trying|working)|i(?:['’]d|\\ would)\\ like|i\\ (?:want|need)\\b
          |something\\ for\\ me|be\\ (?:good|right|nice)\\ for\\ me|what\\ are\\ (?:some|the\\ best|good)\\b|what(?:['’]s|\\ is)\\ (?:a\\ good|the\\ best))
          """,
          FLAGS);

  static final Pattern ASKS_PAST =
      Pattern.compile(
          """
          \\b(?:did|was|were|had|have\\ you|have\\ i|has|ago|yesterday|last|previously|earlier|before|once|recommended|suggested|told|said
          |mentioned|remember|remind)\\b
          """,
          FLAGS);

  static final Pattern STANDING_WISH =
      Pattern.compile(
          """
          \\b(?:always|never\\b(?=.{0,40}\\b(?:me|use|give|include))|whenever\\ (?:i|you)|when\\ i\\ ask|every\\ time\\ i|from\\ now\\ on|in\\ (?:the\\ )?future|going\\ forward
          |i\\ (?:really\\ |much\\ |usually\\ |generally\\ |strongly\\ |would\\ |['’]d\\ )?prefer|i['’]d\\ (?:rather|prefer)|my\\ (?:favou?rite|preference)|i\\ (?:love|hate|dislike|can['’]?t\\ stand|don['’]?t\\ like|do\\ not\\ like)
          |allerg(?:ic|y|ies)|intoleran(?:t|ce)|vegetarian|vegan|i\\ (?:don['’]?t|do\\ not|can['’]?t|cannot)\\ (?:eat|drink|use)
          |please\\ (?:keep|use|avoid|make\\ sure|include|don['’]?t|do\\ not|stick)|i\\ like\\ (?:it|my|to|when)|make\\ sure\\ (?:you|to))
          """,
          FLAGS);

  private Phrases() {}
}
