package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Role;
import java.util.regex.Pattern;

/// Whether people only play: what is said in a play is true of nobody.
final class Play {

  private static final Pattern BEGINS =
      Vocabulary.pattern(
          "\\b(?:let's|let us|shall we|can we|could we|i want to|let me) (?:do some |do a |start a |try a )?(?:role-?\\h?play|pretend|play (?:a|the) "
              + "(?:game|scene|part|role)|play a game|play (?:pirates|an? |doctor|detective|house))\\b"
              + "|\\b(?:you are|you're|you will be|you'll be|i am|i'm|i'll be|i will be) (?:now )?(?:playing|in the role of)\\b"
              + "|\\bpretend (?:that )?(?:you|i|we|ur|u|im|i'm|you're)\\b|\\bin this (?:scene|role-?\\h?play|story)\\b"
              + "|\\brole-?\\h?play (?:with|as|time|where|that)\\b|\\bimagine (?:that )?(?:you're|you are|we're|we are|i'm|i am)\\b"
              + "|\\bi(?:'ll| will) (?:be|play) (?:the|an?) [^.!?]{2,30}? and you(?:'ll| will| can)?(?: are|'re| be| play)\\b"
              + "|\\byou(?:'ll| will| can)? (?:are|be|play) (?:the|an?) [^.!?]{2,30}?,? (?:and )?i(?:'m| am|'ll be| will be| play) (?:the|an?)\\b"
              + "|\\bi(?:'m| am) (?:the|an?) [^.!?]{2,30}? and you(?:'re| are) (?:the|an?|my)\\b"
              + "|\\blet's play(?=\\s*[:,.!]|\\s+you\\b)|(?:^|[.!?] )(?:ok(?:ay)? |now )?(?:you|u) (?:be|play) (?:the |my |an? )?\\p{L}+|\\bact (?:like|as if|as though) (?:my|an?|the|you)\\b|\\b(?:talk|speak|answer|behave|reply)(?: to me)? (?:as if|as though|like) you(?:'re| are| were)\\b"
              + "|\\b(?:mock|practi[sc]e|pretend|fake) (?:interview|dialogue|conversation|exam|scene|call)\\b|\\b(?:interview|dialogue|conversation) practi[sc]e\\b|\\blet(?:'s| us) practi[sc]e an? (?:interview|dialogue|conversation|scene|call)\\b"
              + "|\\byou(?:'re| are) (?:now )?the (?:interviewer|waiter|doctor|customer|guest|patient|cop|thief|teacher|pupil|seller)\\b|\\byou are now captain\\b"
              + "|\\bimagine (?:that )?we\\b|\\b(?:scene|character):");

  /// What is said in a part, with nothing before it that says so.
  private static final Pattern IMPLIED =
      Vocabulary.pattern(
          "\\b(?:arr+|ahoy|avast|matey|me hearties|milord|m'lady|my liege|hark|verily|prithee|thou art|halt,? stranger|ye (?:be|are|shall)|I be (?:an?|the))\\b"
              + "|\\b(?:I'm|I am|im|call me) (?:an? |the |your |captain |sir |lord |lady |king |queen |prince |princess )(?:[\\p{L}-]+ ){0,2}(?:pirate|knight|wizard|witch|dragon"
              + "|elf|dwarf|orc|vampire|werewolf|ghost|alien|king|queen|prince|princess|superhero|spy|assassin|unicorn|mermaid|fairy|goblin|samurai|ninja|viking|emperor|empress|goddess|god"
              + "|guardian|sorcerer|sorceress|warrior|detective|time traveller|time traveler|famous \\p{L}+)\\b");

  private static final Pattern ENDS =
      Vocabulary.pattern(
          "\\b(?:end of (?:the )?|stop (?:the )?|enough (?:of )?(?:the )?|end (?:the )?|quit (?:the )?|finish (?:the )?)"
              + "(?:[\\p{L}]+ )?(?:role-?\\h?play(?:ing)?|scene|story|game|pretending|play(?:ing)?|talk|stuff)\\b|\\b(?:scene|game|play) over\\b"
              + "|\\b(?:back to (?:reality|normal|real life)|out of character|ooc|for real now|seriously now|in real life)\\b");

  /// Deeds between asterisks, as players write them.
  private static final Pattern DEED = Pattern.compile("(?<![*\\w])\\*[^*\\n]{3,80}\\*(?![*\\w])");

  /// A play that nobody ended is over after so many messages.
  private static final int MESSAGES_MAX = 24;

  /// What was only implied is over sooner.
  private static final int IMPLIED_MESSAGES_MAX = 10;

  private Play() {}

  static boolean isOn(Source source) {
    var text = source.message().text();
    if (ENDS.matcher(text).find()) {
      return false;
    }
    return begins(text) || isImplied(text) || wasBegun(source);
  }

  private static boolean begins(String text) {
    return BEGINS.matcher(text).find();
  }

  private static boolean isImplied(String text) {
    return DEED.matcher(text).find() || IMPLIED.matcher(text).find();
  }

  private static boolean wasBegun(Source source) {
    var said = source.before().reversed().stream().limit(MESSAGES_MAX).toList();
    for (var i = 0; i < said.size(); i++) {
      var text = said.get(i).role() == Role.USER ? said.get(i).text() : "";
      if (ENDS.matcher(text).find()) {
        return false;
      }
      if (begins(text) || (i < IMPLIED_MESSAGES_MAX && isImplied(text))) {
        return true;
      }
    }
    return false;
  }
}
