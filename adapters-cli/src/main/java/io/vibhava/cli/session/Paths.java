package io.vibhava.cli.session;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Shows the branches of a conversation, each by its newest message, and goes on with another.
final class Paths {

  private Paths() {}

  static After show(Session session, String number) {
    var tips = tips(session.talk().said(Extent.ALL_BRANCHES));
    if (number.isEmpty()) {
      list(session, tips);
    } else {
      switchTo(session, tips, number);
    }
    return After.STAY;
  }

  /// The messages that nothing follows, in the order in which they were written.
  private static List<Message> tips(List<Message> messages) {
    Set<MessageId> followed =
        messages.stream()
            .map(Message::parent)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return messages.stream().filter(message -> !followed.contains(message.id())).toList();
  }

  private static void list(Session session, List<Message> tips) {
    var head = session.talk().current().flatMap(conversation -> conversation.head());
    for (var i = 0; i < tips.size(); i++) {
      var tip = tips.get(i);
      var mark = Optional.of(tip.id()).equals(head) ? "*" : " ";
      session.screen().line("%s %d  %s".formatted(mark, i + 1, excerpt(session, tip)));
    }
    session.screen().line(tips.isEmpty() ? "Nothing was said here yet.\n" : "");
  }

  private static String excerpt(Session session, Message tip) {
    var max = session.desk().settings().excerptCharsMax();
    return Text.shortened(Visible.of(Text.folded(tip.text())), max);
  }

  private static void switchTo(Session session, List<Message> tips, String number) {
    var tip = tips.get(index(number, tips.size()));
    var open = session.open();
    open.engine().switchBranch().switchTo(open.owner(), tip.conversation(), tip.id());
    session.talk().current().ifPresent(session.talk()::goOn);
    session.refill();
    session.screen().line("Going on behind: %s\n".formatted(excerpt(session, tip)));
  }

  private static int index(String number, int size) {
    if (!number.matches("[1-9][0-9]{0,5}") || Integer.parseInt(number) > size) {
      throw new Failure.Invalid(
          "/branches: a number from 1 to %d is expected; without one, they are listed"
              .formatted(size));
    }
    return Integer.parseInt(number) - 1;
  }
}
