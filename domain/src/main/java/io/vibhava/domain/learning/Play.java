package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.util.regex.Pattern;

/// Whether people only play: what is said in a play is true of nobody.
final class Play {

  private static final Pattern BEGINS =
      Vocabulary.pattern(
          "\\b(?:let's|let us|shall we|can we|could we|i want to|let me) (?:do some |do a |start a |try a )?(?:role-?\\h?play|pretend|play (?:a|the) "
              + "(?:game|scene|part|role)|play (?:pirates|an? |doctor|detective|house))\\b"
              + "|\\b(?:you are|you're|you will be|you'll be|i am|i'm|i'll be|i will be) (?:now )?(?:playing|in the role of)\\b"
              + "|\\bpretend (?:that )?(?:you|i|we)\\b|\\bin this (?:scene|role-?\\h?play|story)\\b"
              + "|\\brole-?\\h?play (?:with|as|time|where|that)\\b|\\bimagine (?:that )?(?:you're|you are|we're|we are|i'm|i am)\\b"
              + "|\\bi(?:'ll| will) (?:be|play) (?:the|an?) [^.!?]{2,30}? and you(?:'ll| will| can)?(?: are|'re| be| play)\\b"
              + "|\\byou(?:'ll| will| can)? (?:are|be|play) (?:the|an?) [^.!?]{2,30}?,? (?:and )?i(?:'m| am|'ll be| will be| play) (?:the|an?)\\b"
              + "|\\bi(?:'m| am) (?:the|an?) [^.!?]{2,30}? and you(?:'re| are) (?:the|an?|my)\\b"
              + "|\\bimagine (?:that )?we\\b|\\b(?:scene|character):");

  private static final Pattern ENDS =
      Vocabulary.pattern(
          "\\b(?:end of (?:the )?|stop (?:the )?|enough (?:of )?(?:the )?|end (?:the )?|quit (?:the )?|finish (?:the )?)"
              + "(?:role-?\\h?play(?:ing)?|scene|story|game|pretending|play(?:ing)?)\\b"
              + "|\\b(?:back to (?:reality|normal|real life)|out of character|ooc|for real now|seriously now|in real life)\\b");

  /// Deeds between asterisks, as players write them.
  private static final Pattern DEED = Pattern.compile("(?<![*\\w])\\*[^*\\n]{3,80}\\*(?![*\\w])");

  /// A play that nobody ended is over after so many messages.
  private static final int MESSAGES_MAX = 24;

  private Play() {}

  static boolean isOn(Source source) {
    var text = source.message().text();
    if (ENDS.matcher(text).find()) {
      return false;
    }
    return BEGINS.matcher(text).find() || DEED.matcher(text).find() || wasBegun(source);
  }

  private static boolean wasBegun(Source source) {
    return source.before().reversed().stream()
        .limit(MESSAGES_MAX)
        .filter(message -> message.role() == Role.USER)
        .map(Message::text)
        .filter(text -> BEGINS.matcher(text).find() || ENDS.matcher(text).find())
        .findFirst()
        .filter(text -> !ENDS.matcher(text).find())
        .isPresent();
  }
}
