package io.vibhava.application.turn.scripted;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be heard in somebody's words without understanding them.
enum Cue {
  CRISIS(
      "\\b(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|suicid\\w*|want(?:ed)? to die"
          + "|wish i (?:was|were) dead"
          + "|(?:don't|do not) want to (?:live|be alive)|(?:hurt|harm|cut)(?:ing)? myself|self[- "
          + "]harm)\\b"),
  AI(
      "\\b(?:are|r) (?:you|u) (?:really |actually |just |even |truly )?(?:an? )?(?:real|human"
          + "|person|people|bot|chat ?bot|robot|ai|a\\.i\\.|machine|computer|program|software"
          + "|alive|conscious|sentient|language model|llm|chatgpt|gpt|living|artificial)\\b"
          + "|\\bam i (?:talking|speaking|chatting|writing) (?:to|with) an? (?:\\w+ )?(?:human"
          + "|person|bot|robot|ai|machine|computer|program)\\b"
          + "|\\bis (?:this|there|that) an? (?:\\w+ )?(?:bot|robot|ai|machine|human|person"
          + "|program|script)\\b|\\bdo you (?:have a body|breathe|really exist)\\b"
          + "|\\byou(?:'re| are) (?:not|n't) (?:human|real|a person)\\b"),
  HOW(
      "\\b(?:how are (?:you|things|u)|how do you (?:do|feel)|how(?:'s| is) it going|how have you "
          + "been|what's up|are you (?:ok|okay|well|fine))\\b"),
  WHO(
      "\\b(?:who are you|what(?:'s| is) your name|what are you\\b(?! (?:doing|up))|introduce "
          + "yourself|tell me about yourself|what should i call you)"),
  ABLE(
      "\\b(?:what can you do|what do you do|how (?:do|does) (?:you|this) work|what are you "
          + "(?:for|good at)|can you help(?: me)?\\W*$|^help\\W*$)"),
  MODEL(
      "\\b(?:which|what) (?:language )?model\\b|\\bopenai\\b.*\\bkey\\b|\\bhow (?:do|can) i "
          + "(?:get|use|set up|configure) (?:a |the )?(?:real )?(?:language )?model\\b"),
  ABOUT_YOU(
      "\\b(?:do|did|are|have|can|will|would) you (?:(?:also|ever|really|even) )?(?!(?:remember"
          + "|recall|know|say|suggest|recommend|tell me (?:what|who|where|when|how|about|my)"
          + "|remind me)\\b)\\w+"
          + "|\\b(?:what|where|who|when|why|how|which)\\b.{0,25}\\b(?:you|your)\\b(?!.*\\b(?:my"
          + "|i|me)\\b)"),
  SUMMARY(
      "\\bwhat (?:did|have|were) we (?:last |been )?(?:talk(?:ed|ing)?|chat(?:ted|ting)?|discuss(?:ed|ing)?|speak|spoken|speaking)"
          + "(?: about)?(?: (?:the )?last time| before| yesterday| so far| today| earlier| last week)?\\W*$|"
          + "\\bwhat (?:all )?(?:do you|can you|did you|have you) (?:still |already )?(?:know|remember"
          + "|recall|learn|learned|learnt)(?: about (?:me|us))?\\W*$|\\bwhat (?:have|did) i "
          + "(?:told|tell|say|said)(?: to)?(?: you)?(?: so far| about (?:me|myself)| already"
          + "| until now)?\\W*$"
          + "|\\b(?:do|can) you (?:still )?(?:remember|know|recall)(?: me| anything(?: about "
          + "me)?| who i am)?\\W*$|\\btell me (?:what you know )?about (?:me|myself)\\b"
          + "|\\bwhat (?:things )?do you have on me\\b|\\bwhat did (?:i|we) (?:tell|say"
          + "|talk)(?: to)?(?: you)?(?: about)? (?:yesterday|before|today|last (?:time"
          + "|week|night))\\W*$"),
  ADVICE(
      "\\b(?:should|shall|could|can|may|must) (?:i|we)\\b|\\bhow (?:do|can|could|should|would) "
          + "(?:i|we)\\b|\\bwhat (?:should|can|could|shall) (?:i|we)\\b|\\bwhat would you\\b"
          + "|\\bdo you think\\b|\\bwhat do you think\\b|\\bwhy (?:do|am|did|can't|is|are)\\b"),
  REQUEST(
      "^\\W*(?:(?:please|now|ok|okay|hey|hi|so|and|then) ?,? )*(?:(?:can|could|would|will) you "
          + "(?:please )?)?(?!(?:tell|remind) me (?:what|who|where|when|which|how|about|of"
          + "|my)\\b)"
          + "(?:tell|write|explain|give|show|help|make|create|translate|summari[sz]e|list"
          + "|calculate|suggest|recommend|sing|draw|code|program|imagine|pretend|ignore"
          + "|repeat|say|describe|compare|invent|generate|define|solve|compute|search"
          + "|find|look up|play|rewrite|correct|check|read|act|roleplay|forget)\\b(?! "
          + "(?:it|this) (?:is|was)\\b)"),
  /// It is about what is never kept.
  SECRET(
      "\\b(?:passwords?|passcodes?|pass ?phrases?|pin(?: codes?| numbers?)?|(?:credit|debit|bank) ?cards? ?(?:numbers?|details|pin)"
          + "|card numbers?|(?:credit|debit) cards?|cvv|cvc|security codes?|iban|(?:bank )?account numbers?"
          + "|social security(?: numbers?)?|ssn|api keys?|secret keys?|private keys?|seed phrases?|access tokens?|one-time codes?|2fa codes?)\\b"),
  LOSS(
      "\\b(?:died|passed away|funeral|lost my (?:\\w+ )?(?:mother|mum|mom|father|dad|brother"
          + "|sister|son|daughter|wife|husband|partner|friend|dog|cat|grand\\w+|baby"
          + "|child))\\b"),
  HEAVY(
      "\\b(?:i(?:'m| am| feel|'m feeling| am feeling| was|'ve been| have been)|feeling|makes me) "
          + "(?:(?:so|really|very|a bit|a little|quite|pretty|kind of|just|still|too"
          + "|extremely|feeling|totally|rather|such) ){0,3}"
          + "(?<feeling>sad|down|depressed|lonely|alone|anxious|afraid|scared|worried|nervous"
          + "|stressed|overwhelmed|exhausted|tired|angry|furious|mad|frustrated|annoyed"
          + "|upset|hurt|heartbroken|miserable|lost|hopeless|empty|bored|ashamed|guilty"
          + "|jealous|ill|sick|unhappy|terrible|awful|bad|low|helpless|disappointed"
          + "|homesick)\\b(?! of\\b)"
          + "|\\b(?:terrible|awful|horrible|bad|rough|hard|tough|lousy|worst) (?<day>day|week"
          + "|night|month|year)\\b|\\bi (?<cry>cried|can't sleep|couldn't sleep|can't "
          + "stop crying)\\b|\\bi hate (?:my life|myself)\\b|\\bi failed\\b"),
  GLAD(
      "\\b(?:i(?:'m| am| feel|'m feeling)|feeling) (?:(?:so|really|very|quite|pretty|just"
          + "|feeling|super) ){0,2}(?:happy|better|glad|excited|proud|great|good|wonderful"
          + "|thrilled|grateful|relieved|delighted|over the moon|in love)\\b"
          + "|\\b(?:great|wonderful|fantastic|amazing|lovely|best) (?:day|week|news|night)\\b"
          + "|\\bi (?:got the job|passed|won|did it|made it|got promoted|got engaged|got "
          + "in)\\b|\\bgood news\\b|\\b(?:yay|hooray|woohoo)\\b"),
  SORE(
      "\\b(?:rude|useless|awful|terrible|horrible|bad|worse|worst|broke|broken|lost|fail(?:ed"
          + "|ing|s)?|hate[sd]?|sick|ill|hurts?|hurting|pain|angry|furious"
          + "|late|problem|trouble|cry|cried|crying|fight|fought|argu(?:ed|ment|ing)|unfair|mean "
          + "to|accident|stolen|stole|fired|shouted|yelled|alone|wrong|annoy\\w*"
          + "|stress\\w*|burn(?:ed|t)|(?:do|did)(?:n't| not) (?:even )?(?:like|want|sleep"
          + "|work)|can't|could(?:n't| not)|nobody|never|too much|throw away|threw away"
          + "|sad|difficult|hard)\\b"),
  PAST(
      "\\b(?:was|were|went|had|did|saw|got|came|made|took|said|told|met|found|bought|ate|left"
          + "|felt|thought|gave|ran|slept|spent|yesterday|today|last)\\b|\\b[a-z]{3,}ed\\b"),
  WANT(
      "\\b(?:i|we)(?:'d| would)? (?:want|like|love|hope|plan|wish|need|dream|think) (?:to|of"
          + "|about)\\b|\\b(?:i'm|i am|we're|we are) (?:thinking|planning|hoping|going to"
          + "|dreaming|about to)\\b|\\b(?:i|we)(?:'ll| will)\\b"),
  HELLO(
      "^\\W*(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|evening|afternoon|day)|yo|hallo"
          + "|hola|bonjour|ciao)\\b"),
  THANKS("\\b(?:thank you|thanks|thx|ty|cheers|much appreciated)\\b"),
  BYE(
      "\\b(?:bye|goodbye|good ?night|see you|see ya|farewell|talk to you (?:later|tomorrow|soon)"
          + "|i have to go|got to go|gotta go|until tomorrow|cya)\\b"),
  YES(
      "^\\W*(?:yes|yeah|yep|yup|sure|of course|exactly|right|true|indeed|definitely|absolutely"
          + "|ok|okay|fine|alright|all right|k|cool|nice|great|lol|haha\\w*)\\W*$"),
  NO(
      "^\\W*(?:no|nope|nah|not really|never|not yet|i don't know|dunno|idk|maybe|perhaps|no "
          + "idea(?: yet)?)\\W*$");

  private final Pattern words;

  Cue(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isIn(String text) {
    return matcher(text).find();
  }

  private Matcher matcher(String text) {
    return words.matcher(text.replace('’', '\''));
  }

  /// How the person feels, as an adjective, where it is heavy and not denied.
  static Optional<String> feeling(String text) {
    var match = HEAVY.matcher(text);
    if (!match.find()) {
      return Optional.empty();
    }
    var named = match.group("feeling");
    if (match.group("day") != null) {
      return Optional.of("worn out");
    }
    return Optional.of(named == null ? "low" : adjective(named.toLowerCase(Locale.ROOT)));
  }

  private static String adjective(String feeling) {
    return switch (feeling) {
      case "bad", "awful", "terrible", "down" -> "low";
      case "mad" -> "angry";
      case "alone" -> "lonely";
      default -> feeling;
    };
  }
}
