package io.vibhava.cli.chat;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.conversation.Finding;
import io.vibhava.cli.turn.Talk;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.conversation.Conversation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options that say with whom, and in which conversation, to talk.
final class Where {

  @Option(
      names = "--avatar",
      paramLabel = "NAME",
      description = "With whom; one of yours, or one of those that are ready.")
  private @Nullable String avatar;

  @ArgGroup private @Nullable Start start;

  /// A conversation otherwise than the last one.
  static final class Start {

    @Option(names = "--new", required = true, description = "Begin a new conversation.")
    @SuppressWarnings(
        "UnusedVariable") // Picocli needs it; that the other is not given says as much.
    private boolean anew;

    @Option(
        names = "--conversation",
        paramLabel = "ID",
        required = true,
        description = "Go on with this one; as much of its id as no other has.")
    private @Nullable String conversation;
  }

  Talk talk(Open open, Desk desk) {
    var triesMax = desk.settings().headTriesMax();
    if (start != null && start.conversation != null) {
      return named(open, triesMax, Finding.find(open, start.conversation));
    }
    var name = Optional.ofNullable(avatar).orElseGet(open::defaultAvatar);
    var talk = new Talk(open, triesMax, open.engine().meetAvatar().meet(open.owner(), name));
    if (start == null) {
      Finding.newest(open, talk.avatar()).ifPresent(talk::goOn);
    }
    return talk;
  }

  private Talk named(Open open, int triesMax, Conversation conversation) {
    var id = conversation.avatar().toString();
    var speaker = open.engine().findAvatar().find(open.owner(), id);
    Optional.ofNullable(avatar).ifPresent(name -> refuseOther(speaker, name));
    var talk = new Talk(open, triesMax, speaker.avatar());
    talk.goOn(conversation);
    return talk;
  }

  private static void refuseOther(Seen speaker, String name) {
    if (!speaker.isCalled(name)) {
      throw new Failure.Invalid(
          "--avatar: this conversation is with another avatar; leave --avatar or --conversation out");
    }
  }
}
