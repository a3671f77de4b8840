package io.vibhava.domain.turn;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.util.List;
import java.util.Optional;

/// The part of a prompt that may stay the same from one reply to the next: all but its last
/// message. It is told apart in whole messages.
///
/// @param head all before the history
/// @param before the part that the prompt of the reply before could have, too
/// @param whole with all of the history
public record Beginning(Mark head, Mark before, Mark whole) {

  static Beginning of(Prompt prompt, TokenCounter counter) {
    var lines = prompt.lines();
    var history = prompt.history();
    var head = lines.size() - 1 - history.size();
    var headTokens = prompt.taken(Section.PERSONA) + prompt.taken(Section.EXAMPLES);
    var known = known(history);
    return new Beginning(
        Mark.of(lines.subList(0, head), headTokens),
        Mark.of(
            lines.subList(0, head + known),
            headTokens + taken(prompt, history.subList(0, known), counter)),
        Mark.of(lines.subList(0, lines.size() - 1), headTokens + taken(prompt, history, counter)));
  }

  /// The profile stands before the first thing that the person says.
  private static int taken(Prompt prompt, List<Message> history, TokenCounter counter) {
    var isOfPerson = history.stream().anyMatch(message -> message.role() == Role.USER);
    return History.taken(history, counter) + (isOfPerson ? prompt.taken(Section.PROFILE) : 0);
  }

  /// How many of `history` came before what the reply before answers.
  private static int known(List<Message> history) {
    for (var at = history.size() - 1; at >= 0; at--) {
      if (history.get(at).role() == Role.AVATAR) {
        return Math.max(0, at - 1);
      }
    }
    return 0;
  }

  /// How much of this beginning the prompt of the reply before had, byte for byte; none of it where
  /// that began otherwise.
  public Optional<Mark> stable(Beginning previous) {
    if (before.equals(previous.whole)) {
      return Optional.of(before);
    }
    return Optional.of(head).filter(previous.head::equals);
  }
}
