package io.vibhava.cli.session;

import io.vibhava.cli.console.Visible;
import io.vibhava.cli.conversation.Finding;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;

/// Goes elsewhere: to another conversation or avatar; and says what the conversation is called and
/// whether it is laid away.
final class Places {

  private Places() {}

  static After anew(Session session, String argument) {
    var talk = session.talk();
    talk.begin(talk.avatar());
    return arrived(session);
  }

  static After avatar(Session session, String name) {
    if (name.isEmpty()) {
      throw new Failure.Invalid("/avatar: give a name; see: vibhava avatar templates");
    }
    var open = session.open();
    session.talk().begin(open.engine().meetAvatar().meet(open.owner(), name));
    Finding.newest(open, session.talk().avatar()).ifPresent(session.talk()::goOn);
    return arrived(session);
  }

  static After title(Session session, String title) {
    var open = session.open();
    var renamed =
        open.engine().renameConversation().rename(open.owner(), conversation(session), title);
    session.screen().told("It is called %s now.\n".formatted(renamed.title()));
    return After.STAY;
  }

  static After archive(Session session, String argument) {
    var open = session.open();
    var archived =
        open.engine()
            .archiveConversation()
            .archive(open.owner(), conversation(session), ConversationState.ARCHIVED);
    session.screen().line("%s is laid away.\n".formatted(Visible.of(archived.title())));
    return anew(session, "");
  }

  private static ConversationId conversation(Session session) {
    return session
        .talk()
        .conversation()
        .orElseThrow(() -> new Failure.Invalid("nothing was said here yet"));
  }

  private static After arrived(Session session) {
    session.refill();
    new Welcome(session.open(), session.talk(), session.screen()).sayShortly();
    return After.STAY;
  }
}
