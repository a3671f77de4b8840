package io.vibhava.cli.turn;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.conversation.Finding;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.turn.Explanation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells how a reply came about.
@Command(
    name = "why",
    description =
        "Tell how a reply came about: what the prompt held, which memories, and which it almost did.")
public final class WhyCommand implements Callable<Integer> {

  private final Desk desk;

  public WhyCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(
      paramLabel = "MESSAGE",
      arity = "0..1",
      description =
          "The reply, by its id or as much of it as no other has. The last of the latest conversation if none is given.")
  private @Nullable String message;

  @Option(names = "--json", description = "One JSON object a line: the reply, then each memory.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var why = open.engine().explainReply().explain(open.owner(), reply(open));
      print(open, why);
    }
    return Exit.OK;
  }

  private void print(Open open, Explanation why) {
    var avatar = avatar(open, why);
    if (json) {
      WhyJson.of(why, avatar).forEach(desk.console()::json);
    } else {
      new WhyText(avatar, open.zone(), desk.settings().excerptCharsMax())
          .lines(why)
          .forEach(desk.console()::line);
    }
  }

  private static String avatar(Open open, Explanation why) {
    return open.engine()
        .nameAvatars()
        .names(open.owner())
        .getOrDefault(why.turn().avatar(), why.turn().avatar().toString());
  }

  private MessageId reply(Open open) {
    return (message == null ? latest(open) : named(open, message)).id();
  }

  private static Message latest(Open open) {
    return Finding.all(open).stream()
        .findFirst()
        .flatMap(it ->
            said(open, it.id(), Extent.TO_HEAD)
                .filter(WhyCommand::isReply)
                .reduce((_, later) -> later))
        .orElseThrow(
            () -> new Failure.NotFound("reply: nothing was said yet; say something with: chat"));
  }

  private static Message named(Open open, String typed) {
    return ShortIds.find("reply", "conversation show ID --json", typed, replies(open), Message::id);
  }

  private static List<Message> replies(Open open) {
    return Finding.all(open).stream()
        .flatMap(it -> said(open, it.id(), Extent.ALL_BRANCHES))
        .filter(WhyCommand::isReply)
        .toList();
  }

  private static Stream<Message> said(Open open, ConversationId id, Extent extent) {
    return open.engine().readConversation().read(open.owner(), id, extent).messages().stream();
  }

  private static boolean isReply(Message message) {
    return message.role() == Role.AVATAR;
  }
}
