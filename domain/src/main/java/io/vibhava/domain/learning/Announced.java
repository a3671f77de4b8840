package io.vibhava.domain.learning;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What stands behind a colon. "Her last text: I live in Lisbon" is hers, and so is whatever
/// follows it; "one more thing: I live in Lisbon" is the person's own. Whatever does not plainly
/// announce the person's own word announces somebody else's.
final class Announced {

  /// A colon before words that could state something.
  private static final Pattern COLON =
      Vocabulary.pattern(
          "(?<label>[^.!?…\\n:;]{1,160}):\\s+(?=[\"'“‘]?(?:(?:hi|hello|hey|and|but|so|yes|no|well|oh)[,!]? )*(?:I|I'm|I've|I'll|I'd|Im|me|my|mine|we|we're|we've|our|you|you're|your|he|she|they|call me|there's|vegan|love|hate|allergic)\\b)");

  private static final Pattern QUOTES = Pattern.compile("[\"“”«‘]|(?<!\\p{L})'");

  private static final String KIND_OF =
      "(?:(?:one|two|three|another|a|an|the|my|here's|here is|here are|just|quick|small|little|big|huge|great|good|bad|sad|fun|funny|random|important|last|other|first|some|any|also|and|of|for|you|all|note|more|most|real"
          + "|true|only|boring|honest|personal|fresh|latest|final) )*";

  private static final Pattern OWN =
      Vocabulary.pattern(
          "^{LEADS}(?:"
              + KIND_OF
              + "(?:facts?|things?|news|update|truth|reminder|confession|correction|point|p\\.?s|nb|fyi|btw|disclaimer|background|context|announcement|summary|detail|problem|issue|bottom line|catch|reason|secret)"
              + "(?: (?:is|was|about (?:me|us|myself|my \\p{L}+)|you (?:should|must|don't|do not|might) know|to (?:know|remember|note|add|mention)|first|though|that matters))*"
              + "|(?:a (?:bit|little) )?(?:more )?about (?:me|us|myself|my \\p{L}+)"
              + "|(?:just )?so (?:that )?you know\\b.*|since you(?:'re| are)? ask(?:ing|ed)?|(?:to )?answer(?:ing)? (?:to )?your question|(?:my|the) (?:short )?answer is \\p{L}+|what (?:I|you) (?:should|must|want to) (?:know|say|tell you)\\b.*"
              + "|(?:I'm|I am|im) (?:being )?(?:serious|honest|not (?:joking|kidding)|telling you|sure)|to be (?:honest|clear|exact|precise|frank)|seriously|honestly|finally|it's (?:official|done|true|final)|guess what|look|listen|wait|sorry|oops|you know what"
              + "|(?:(?:please|do) )*(?:note|remember|know|keep in mind|don't forget|mind)(?: (?:this|that|it|well))?|I (?:did|made) it|(?:first|second|third|last)(?:ly)?(?: of all)?|also|besides|in short|in brief|long story short|to sum (?:it )?up"
              + "|that is|I mean|namely|because|and|but|so|yes|no|okay|ok|well|actually|anyway|funny (?:how|thing)\\b.*|(?:funny |strange )?how (?:things|times|tastes?) changes?|things (?:have )?changed?|tastes? changes?|something (?:you (?:don't|do not|should) know|about me|new|else)\\b.*"
              + "|(?:my )?(?:hobby|hobbies|jobs?|work|family|pets?|allerg(?:y|ies)|diet|health|age|name|kids|children|likes|dislikes|food|music|profession|situation|change of plans?)|at (?:work|home)|good evening|good morning|hi|hello|hey"
              + ")[,!]?$");

  private static final String TIME =
      "(?:(?:since|as of|from|in|on|for|until|last|this|next|early|late|the) )*(?:(?:a|an|{COUNT}|few|couple of|about|last|this|next|early|late) )*"
          + "(?:now|today|yesterday|recently|these days|again|january|february|march|april|may|june|july|august|september|october|november|december"
          + "|spring|summer|autumn|fall|winter|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|weekend|\\d{4})(?: (?:now|ago|\\d{4}))?";

  /// The person tells what is new in their own life, and goes on with what it is. A part, a line, a
  /// post or a story is a text, whoever has it.
  private static final Pattern OWN_LIFE =
      Vocabulary.pattern(
          "^{LEADS}(?:I|we)(?:'ve| have|'m| am)?(?: (?:just|also|finally|recently|now|already|actually))*"
              + "(?: (?:have|got|had|found|started|took|changed|switched|lost|quit|left|bought|accepted|adopted)(?: (?:a|an|my|our|the|another|new|old|second|different|better|full-time|part-time))*"
              + " (?:jobs?|position|career|profession|employer|company|school|flat|apartment|house|home|place|dogs?|cats?|pets?|puppy|kitten|horse|partner|boyfriend|girlfriend|husband|wife|hobby|diet|allergy|car)"
              + "| (?:moved|retired|graduated|married)(?: house| home)?| got (?:promoted|married|engaged|divorced|hired))(?: "
              + TIME
              + ")?$");

  private Announced() {}

  /// Where in `message` somebody else's words begin, if there are any.
  static OptionalInt from(String message) {
    var plain = message.replace('’', '\'');
    for (var match = COLON.matcher(plain); match.find(); ) {
      if (!isOwn(match.group("label")) && !goesOn(match, plain)) {
        return OptionalInt.of(match.end());
      }
    }
    return OptionalInt.empty();
  }

  /// Whether a sentence of their own life goes on behind `colon`, in its line and unquoted.
  private static boolean goesOn(MatchResult colon, String message) {
    return OWN_LIFE.matcher(colon.group("label").strip()).find()
        && !colon.group().contains("\n")
        && message
            .substring(colon.end())
            .lines()
            .findFirst()
            .filter(QUOTES.asPredicate())
            .isEmpty();
  }

  /// Whether behind `label` the person goes on in their own words.
  static boolean isOwn(String label) {
    return OWN.matcher(label.strip()).find();
  }
}
