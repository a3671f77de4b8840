package io.vibhava.domain.learning;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What stands behind a colon. "Her last text: I live in Lisbon" is hers, and so is whatever
/// follows it; "one more thing: I live in Lisbon" is the person's own. Whatever does not plainly
/// announce the person's own word announces somebody else's.
final class Announced {

  /// A colon before words that could state something.
  private static final Pattern COLON =
      Vocabulary.pattern(
          "(?<label>[^.!?…\\n:;]{1,160}):\\s+(?=[\"'“‘]?(?:(?:hi|hello|hey|and|but|so|yes|no|well|oh)[,!]? )*(?:I|I'm|I've|I'll|I'd|Im|me|my|mine|we|we're|we've|our|you|you're|your|he|she|they|call me|there's|vegan|love|hate|allergic)\\b)");

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

  private Announced() {}

  /// Where in `message` somebody else's words begin, if there are any.
  static OptionalInt from(String message) {
    var plain = message.replace('’', '\'');
    for (var match = COLON.matcher(plain); match.find(); ) {
      if (!isOwn(match.group("label"))) {
        return OptionalInt.of(match.end());
      }
    }
    return OptionalInt.empty();
  }

  /// Whether behind `label` the person goes on in their own words.
  static boolean isOwn(String label) {
    return OWN.matcher(label.strip()).find();
  }
}
