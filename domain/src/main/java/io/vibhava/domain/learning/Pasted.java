package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Provenance;
import java.util.regex.Pattern;

/// Text that was put into a message, and that somebody else wrote: what follows "here is the
/// letter:", forwarded mail, a talk with names before each line, JSON and code.
final class Pasted {

  private static final Pattern ANNOUNCED =
      Vocabulary.pattern(
          "(?:\\b(?:this|the|here(?:'s| is| are| it is| you go)?|following|below|article|(?:e-?)?mail|note|song|lyrics|quote|advert|ad|listing|speech|diary|entry|report|news|letter|message|text|essay|story"
              + "|poem|lyrics|transcript|review|bio|profile|paragraph|post|chapter|wrote|writes|reads|says|said|goes)"
              + "[^.!?\\n:]{0,40}):\\h*(?:\\n+(?=.)|(?=.{20}))"
              + "|(?:^|\\n)(?:-{3,}|={3,}|_{3,}|\"{3}|On .{4,60} wrote:|(?:From|Subject|To|Re|Fwd?|Cc|Sent|Date): |Begin forwarded)");

  private static final Pattern SPEAKER =
      Pattern.compile("(?m)^\\h*\\p{Lu}[\\p{L}\\d .]{0,24}:\\h+\\S");
  private static final Pattern OWN_LABEL = Pattern.compile("([^.!?\\n:]+):\\s*$");
  private static final int SPEAKERS_MIN = 2;

  private Pasted() {}

  static boolean holds(String message, Provenance range) {
    return beginsBefore(message, range.from())
        || isAnnouncedBefore(message, range.to())
        || isTranscript(message);
  }

  private static boolean beginsBefore(String message, int at) {
    return ANNOUNCED
        .matcher(message)
        .results()
        .anyMatch(mark -> mark.end() <= at && !isOwn(message, mark.end()));
  }

  /// Whether a colon at the end of `message` up to `to` announces the person's own word.
  private static boolean isOwn(String message, int to) {
    var label = OWN_LABEL.matcher(message.substring(0, to));
    return label.find() && Announced.isOwn(label.group(1));
  }

  private static boolean isAnnouncedBefore(String message, int at) {
    var begin = Announced.from(message);
    return begin.isPresent() && begin.getAsInt() < at;
  }

  private static boolean isTranscript(String message) {
    return SPEAKER.matcher(message).results().count() >= SPEAKERS_MIN;
  }
}
