package io.vibhava.cli.session;

import io.vibhava.cli.turn.WhyText;
import io.vibhava.domain.conversation.Role;

/// Shows how the last reply came about.
final class Reasons {

  private Reasons() {}

  static After show(Session session, String argument) {
    var open = session.open();
    var reply = session.talk().last(Role.AVATAR);
    var why = open.engine().explainReply().explain(open.owner(), reply.id());
    var max = session.desk().settings().excerptCharsMax();
    new WhyText(session.talk().avatar().name(), open.zone(), max)
        .lines(why)
        .forEach(session.screen()::told);
    session.screen().line("");
    return After.STAY;
  }
}
