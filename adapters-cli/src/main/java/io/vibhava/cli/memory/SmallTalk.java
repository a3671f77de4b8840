package io.vibhava.cli.memory;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import java.util.Arrays;
import java.util.regex.Pattern;

/// What a person says without telling anything: a bare question, a greeting, thanks. It can be
/// recalled, and is not worth a line in a list of what is remembered.
public final class SmallTalk {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");

  private static final Pattern COURTESY =
      Pattern.compile(
          "\\W*(?:(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|night)|goodnight"
              + "|greetings|bye|goodbye|see you|thanks|thank you|thx|cheers|ok|okay|yes|no)\\b"
              + "(?: (?:again|there|later|tomorrow|soon|bye|so much|very much|a lot|you|all))*\\W*)+",
          Pattern.CASE_INSENSITIVE);

  private SmallTalk() {}

  public static boolean isIn(Memory memory) {
    return memory instanceof Episode episode
        && episode.role() == Role.USER
        && Arrays.stream(SENTENCE_END.split(Text.folded(episode.text())))
            .allMatch(SmallTalk::tellsNothing);
  }

  private static boolean tellsNothing(String sentence) {
    return sentence.endsWith("?") || COURTESY.matcher(sentence).matches();
  }
}
